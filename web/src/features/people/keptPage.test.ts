import { describe, expect, it } from 'vitest'
import type { Schemas } from '../../client/client'
import { sayMore, speakLanguage, words, type Language } from '../../i18n'
import { keptPage } from './keptPage'

const kept: Schemas['kept_of_me'] = {
  person: {
    id: '7', name: '李桂英 <b>', revision: 3, area: 'C1', born: '1950-05-17', phone: '+8613800001234', capacities: ['resident', 'volunteer'],
    grants: [{ id: '1', role: 'venue_host', area: 'C1', since: '2026-01-05T02:00:00Z' }, { id: '2', role: 'volunteer', area: 'C1', venue: '9', venue_name: { zh: '瑞虹会客厅' }, since: '2026-01-05T02:00:00Z' }],
    representatives: [{ id: '2', person: { id: '8', name: '王小明' }, kind: 'family', since: '2026-02-01T02:00:00Z' }],
    has_card: true, is_demo: false, is_child: false, language: 'zh-CN', since: '2025-12-01T02:00:00Z',
  },
  consents: [
    { purpose: 'photos', title: { zh: '活动照片', en: 'Photographs' }, text: { zh: '…' }, version: 1, given: true, answered_at: '2026-03-01T02:00:00Z' },
    { purpose: 'health', title: { zh: '健康提示', en: 'Health' }, text: { zh: '…' }, version: 1, given: false },
  ],
  answers: [
    { purpose: 'photos', title: { zh: '活动照片', en: 'Photographs' }, version: 1, given: false, how: 'on_page', at: '2026-01-01T02:00:00Z' },
    { purpose: 'photos', title: { zh: '活动照片', en: 'Photographs' }, version: 1, given: true, how: 'paper', at: '2026-03-01T02:00:00Z', by: { id: '9', name: '周主任' } },
    { purpose: 'moon', version: 4, given: true, how: 'guardian', at: '2026-03-01T03:00:00Z' },
  ],
  homes: [],
  sessions: [
    { device: 'Firefox & co', began_at: '2026-03-01T02:00:00Z' },
    { device: '', began_at: '2026-02-01T02:00:00Z', ended_at: '2026-02-02T02:00:00Z' },
  ],
  notices: [{ id: '1', subject: 'signup', title: { zh: '有名额了', en: 'A place' }, text: { zh: '明天见', en: 'See you' }, at: '2026-03-02T02:00:00Z', is_read: true }],
  ways: [],
  lines: [{ at: '2026-03-02T02:00:00Z', action: 'consent.given' }, { at: '2026-03-02T03:00:00Z', action: 'something.new' }, { at: '2026-03-04T03:00:00Z', action: 'person.exported', by: { id: '9', name: '周主任' }, fields: 'asked_by_phone' }],
  life: [
    { kind: 'signup', at: '2026-03-03T02:00:00Z', state: 'attended', text: '插花' },
    { kind: 'comet', state: 'seen', text: 'Halley' },
  ],
}

async function pageIn(language: Language) {
  await sayMore('few', 'help', 'give', 'more')
  await speakLanguage(language)
  return keptPage(words.value, kept, { place: '虹口区', areaOf: (code) => `${code} 街道` }, new Date('2026-11-28T02:00:00Z'))
}

describe('what is kept of somebody, as a page', () => {
  it.each(['zh-CN', 'zh-TW', 'en'] as const)('says all of it in words, in %s', async (language) => {
    const page = await pageIn(language)
    expect(page).toContain(`<html lang="${language}">`)
    for (const text of ['1950-05-17', '+8613800001234', '王小明', 'Firefox &amp; co', '插花', 'Halley', 'something.new', 'C1 街道', '瑞虹会客厅', '简体中文']) expect(page).toContain(text)
    // No key of a dictionary, and no key of the interface, is left unsaid.
    expect(page).not.toMatch(/(kept|people|desk|capacities|roles|audit|consents)\.[a-z]/)
    expect(page).not.toMatch(/>(signup|attended|venue_host|volunteer|consent\.given)</)
    expect(page.match(/<h2>/g)).toHaveLength(11)
  })

  it('shows what somebody typed as text', async () => {
    expect(await pageIn('zh-CN')).toContain('李桂英 &lt;b&gt;')
  })

  it('says where there is nothing, and what is not known is told as it is kept', async () => {
    const page = await pageIn('en')
    expect(page).toContain('<h2>Homes</h2>\n<p>Nothing</p>')
    expect(page).toContain('<td>comet</td><td>Halley</td><td>seen</td>')
    expect(page).toContain('<td>Photographs, text no. 1</td><td>Declines</td>')
    expect(page).toContain('<td>moon, text no. 4</td><td>Agrees</td><td>by a guardian</td>')
    expect(page).toContain('<td>周主任</td><td>by phone</td>')
    expect(page).toContain('<td>Firefox &amp; co</td><td></td>')
    expect(page).toMatch(/<td>signed out February 2[^<]*<\/td>/)
    expect(page).toContain('<td>Sign-up</td><td>插花</td><td>was there</td>')
  })
})
