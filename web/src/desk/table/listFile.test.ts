import { beforeEach, describe, expect, it, vi } from 'vitest'
import { narrowing, takeAlong } from './listFile'

const post = vi.hoisted(() => vi.fn<(path: string, init: { body: unknown }) => Promise<unknown>>())
vi.mock('../../client/client', () => ({ client: { POST: post } }))

describe('a list that is taken along', () => {
  const write = vi.fn<() => void>()
  beforeEach(() => {
    post.mockReset()
    write.mockReset()
  })
  const take = () => takeAlong('310109', { list: 'favours', rows: 2, narrowed_by: narrowing({ state: 'open', words: '' }) }, write)

  it('is written once the audit knows which it is, how long, and by what it was narrowed', async () => {
    post.mockImplementation((path, { body }) => {
      expect(write).not.toHaveBeenCalled()
      expect(path).toBe('/api/v1/d/{district}/audit/list-files')
      expect(body).toEqual({ list: 'favours', rows: 2, narrowed_by: ['state'] })
      return Promise.resolve({ response: new Response(undefined, { status: 204 }) })
    })
    await take()
    expect(write).toHaveBeenCalledOnce()
  })

  it('is not written when the audit cannot know, and it is said why', async () => {
    const error = { code: 'http.busy', title: '现在太忙', status: 503 }
    post.mockResolvedValueOnce({ error, response: Response.json(error, { status: 503 }) })
    await expect(take()).rejects.toMatchObject({ failure: { kind: 'problem' } })
    post.mockRejectedValueOnce(new TypeError('Failed to fetch'))
    await expect(take()).rejects.toMatchObject({ failure: { kind: 'offline' } })
    expect(write).not.toHaveBeenCalled()
  })
})
