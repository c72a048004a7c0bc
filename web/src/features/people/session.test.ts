import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { client } from '../../client/client'
import { saidBy } from '../activities/doorNotes'
import { forgetMe, keepMe, whomShown, type Me } from './session'

const district = '310109'
const mine: Me = {
  id: '7',
  name: '顾明',
  language: 'zh-CN',
  strength: 'code',
  needs_second_factor: false,
  is_new: false,
  capacities: [],
  grants: [],
}
const mother = { id: '8', name: '顾阿婆' }

beforeEach(() => keepMe(district, mine))
afterEach(async () => {
  vi.unstubAllGlobals()
  await forgetMe(district)
})

/** As notes of a door are sent. */
const sendNoted = (by: string) =>
  client.POST('/api/v1/d/{district}/sessions/{session_id}/door', {
    params: { path: { district, session_id: '1' } },
    headers: saidBy(by),
    body: { notes: [] },
    baseUrl: 'http://linli.test',
  })

const own = '/api/v1/d/{district}/me'
const consent = '/api/v1/d/{district}/me/consents/{purpose}'

describe('whom a page shows', () => {
  it('is said with what changes something', () => {
    expect(whomShown('PATCH', own, district)).toBe('self')
    keepMe(district, { ...mine, acting_for: mother })
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) expect(whomShown(method, own, district)).toBe('8')
    expect(whomShown('GET', own, district)).toBeUndefined()
  })

  it('is said of its own district, where somebody is known', async () => {
    expect(whomShown('PUT', consent, '310104')).toBeUndefined()
    await forgetMe(district)
    expect(whomShown('PUT', consent, district)).toBeUndefined()
  })

  it.each(['/sign-in/codes', '/sign-in/second-factor', '/session', '/me/acting-for'])('is not said by %s', (path) => {
    expect(whomShown('PUT', `/api/v1/d/{district}${path}`, district)).toBeUndefined()
  })

  it('is said by what only begins like those', () => {
    expect(whomShown('POST', '/api/v1/d/{district}/sessions/{session_id}/signups', district)).toBe('self')
    expect(whomShown('DELETE', '/api/v1/d/{district}/me/sessions/{session_id}', district)).toBe('self')
  })

  it('is left to what waited, which says who noted it', async () => {
    const sent = vi.fn<typeof fetch>().mockImplementation(() => Promise.resolve(new Response('{"results":[]}')))
    vi.stubGlobal('fetch', sent)
    await sendNoted('9.8')
    const [request] = sent.mock.calls[0] ?? []
    expect((request as Request).headers.get('X-Signed-In-As')).toBe('9')
    expect((request as Request).headers.get('X-Acting-For')).toBe('8')
  })

  it('goes with the request of the one client', async () => {
    keepMe(district, { ...mine, acting_for: mother })
    const sent = vi.fn<typeof fetch>().mockImplementation(() => Promise.resolve(new Response('{"consents":[]}')))
    vi.stubGlobal('fetch', sent)
    const params = { path: { district, purpose: 'photos' } }
    await client.PUT(consent, { params, body: { given: true }, baseUrl: 'http://linli.test' })
    const [request] = sent.mock.calls[0] ?? []
    expect((request as Request).headers.get('X-Acting-For')).toBe('8')
    expect((request as Request).headers.get('X-Signed-In-As')).toBe('7')
  })
})
