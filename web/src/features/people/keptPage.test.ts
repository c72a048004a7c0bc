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
  records: [
    {
      person: {
        id: '70', name: '李桂英', revision: 2, phone: '+8613900009999', email: 'li@example.cn', capacities: ['merchant'], grants: [], representatives: [],
        has_card: false, is_demo: false, is_child: false, language: 'en', since: '2025-11-01T02:00:00Z',
      },
      settings: { choices: [{ key: 'moons', by_email: false, by_phone: false }] }, at: '2026-02-03T02:00:00Z', by: { id: '9', name: '周主任' },
    },
  ],
  roles: [
    { role: 'venue_host', area: 'C1', since: '2026-01-05T02:00:00Z' },
    { role: 'committee_member', area: 'C1', venue: '9', venue_name: { zh: '瑞虹会客厅' }, since: '2026-01-05T02:00:00Z', until: '2026-03-05T02:00:00Z', by: { id: '9', name: '周主任' } },
  ],
  acts_for_me: [{ person: { id: '8', name: '王小明' }, kind: 'family', how: 'paper', since: '2026-02-01T02:00:00Z' }],
  i_act_for: [{ person: { id: '11', name: '王阿婆' }, kind: 'guardian', how: 'on_page', since: '2026-02-01T02:00:00Z', until: '2026-02-09T02:00:00Z' }],
  settings: { quiet_hours: { from_minute: 1290, until_minute: 420 }, choices: [{ key: 'rooms', title: { zh: '订的空间', en: 'Rooms booked' }, by_email: true, by_phone: true }] },
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
    { device: 'Firefox & co', strength: 'code', is_shared: true, began_at: '2026-03-01T02:00:00Z', seen_at: '2026-03-01T03:00:00Z' },
    { device: '', strength: 'card', is_shared: false, began_at: '2026-02-01T02:00:00Z', seen_at: '2026-02-01T03:00:00Z', ended_at: '2026-02-02T02:00:00Z' },
  ],
  notices: [{ id: '1', subject: 'signup', title: { zh: '有名额了', en: 'A place' }, text: { zh: '明天见', en: 'See you' }, at: '2026-03-02T02:00:00Z', is_read: true }],
  ways: [{ id: '5', kind: 'passkey', name: '我的手机', since: '2026-01-01T02:00:00Z', used_at: '2026-01-02T02:00:00Z' }],
  lines: [{ at: '2026-03-02T02:00:00Z', action: 'consent.given' }, { at: '2026-03-02T03:00:00Z', action: 'something.new' }, { at: '2026-03-04T03:00:00Z', action: 'person.exported', by: { id: '9', name: '周主任' }, fields: 'asked_by_phone' }],
  life: [
    {
      kind: 'signup', at: '2026-03-03T02:00:00Z', state: 'attended', text: '插花',
      details: [
        { name: 'party', value: '2' }, { name: 'liked', value: '3' }, { name: 'again', value: 'no' }, { name: 'photographs', value: '4' },
        { name: 'signed_up', value: 'phone' }, { name: 'counted_as', value: 'first_timer' }, { name: 'came_at', value: '2026-03-03T01:55:00Z' },
      ],
    },
    { kind: 'comet', state: 'seen from afar', text: 'Halley', details: [{ name: 'tail', value: 'long' }] },
    {
      kind: 'volunteer', at: '2026-03-01T02:00:00Z', state: 'stopped', text: '退休前是老师',
      details: [{ name: 'skills', value: 'teaching,first_aid' }, { name: 'free_parts', value: '2a,6m' }, { name: 'hours_a_week', value: '6' }],
    },
    { kind: 'coins', state: 'out', text: '理发', details: [{ name: 'why', value: 'spent' }, { name: 'minutes', value: '45' }] },
    { kind: 'pledge', state: 'delivered', text: '茶叶', details: [{ name: 'gives', value: 'goods' }, { name: 'fen', value: '12050' }] },
    { kind: 'booking', state: 'declined', text: '排练', details: [{ name: 'layout', value: 'circle' }, { name: 'is_public', value: 'no' }] },
    { kind: 'favour_report', state: 'reported', text: '好像是广告', details: [{ name: 'favour', value: '陪我去医院' }] },
    { kind: 'turn', state: 'given_back', text: '签到', details: [{ name: 'asked', value: 'in_person' }] },
    { kind: 'certificate', text: 'K7', details: [{ name: 'from_day', value: '2026-01-01' }] },
    { kind: 'list', state: 'changes', text: '', details: [{ name: 'line', value: '2' }, { name: 'born', value: '1944' }, { name: 'area', value: 'C7' }] },
  ],
}

async function pageIn(language: Language) {
  await sayMore('few', 'rooms', 'help', 'give', 'more')
  await speakLanguage(language)
  return keptPage(words.value, kept, { place: '虹口区', areaOf: (code) => `${code} 街道` }, new Date('2026-11-28T02:00:00Z'))
}

describe('what is kept of somebody, as a page', () => {
  it.each(['zh-CN', 'zh-TW', 'en'] as const)('says all of it in words, in %s', async (language) => {
    const page = await pageIn(language)
    expect(page).toContain(`<html lang="${language}">`)
    for (const text of ['1950-05-17', '+8613800001234', '王小明', 'Firefox &amp; co', '插花', 'Halley', 'something.new', 'C1 街道', '瑞虹会客厅', '简体中文', '+8613900009999', 'moons', '王阿婆', '21:30', '我的手机', 'C7 街道', '120.50', '陪我去医院', '45']) expect(page).toContain(text)
    // No key of a dictionary, and no key of the interface, is left unsaid.
    expect(page).not.toMatch(/(kept|people|desk|capacities|roles|audit|consents|asked|feedback|giving|venues|volunteers)\.[a-z]/)
    expect(page).not.toMatch(/>(signup|attended|venue_host|volunteer|consent\.given|passkey|favour_report)</)
    // No key of a detail, and none of its value.
    expect(page).not.toMatch(/(^|>|[:：] ?)(party|liked|again|counted_as|skills|teaching|first_aid|free_parts|2a|first_timer|in_person|2026-01-01|2026-03-03T)/m)
    expect(page.match(/<h2>/g)).toHaveLength(14)
    expect(page.match(/<h3>/g)).toHaveLength(11)
  })

  it('shows what somebody typed as text', async () => {
    expect(await pageIn('zh-CN')).toContain('李桂英 &lt;b&gt;')
  })

  it('says where there is nothing, and what is not known is told as it is kept', async () => {
    const page = await pageIn('en')
    expect(page).toContain('<h2>Homes</h2>\n<p>Nothing</p>')
    expect(page).toContain('<h3>comet</h3>\n<table><tr><td></td><td>Halley\ntail: long</td><td>seen from afar</td>')
    expect(page).toContain('<td>Photographs, text no. 1</td><td>Declines</td>')
    expect(page).toContain('<td>moon, text no. 4</td><td>Agrees</td><td>by a guardian</td>')
    expect(page).toContain('<td>周主任</td><td>by phone</td>')
    expect(page).toMatch(/<td>Firefox &amp; co<\/td><td>[^<]*\na device many use\nlast used March 1/)
    expect(page).toMatch(/signed out February 2[^<]*<\/td>/)
    expect(page).toMatch(/<h3>Sign-up<\/h3>\n<table><tr><td>[^<]*<\/td><td>插花\n/)
    for (const text of ['For how many: 2', 'Would come again: ', 'Skills: Teaching and First aid', 'When there is time: Tuesday Afternoon', 'Earlier: Date of birth: 1944', 'For: 45 minutes', 'Merged February 3'])
      expect(page.toLowerCase()).toContain(text.toLowerCase())
    expect(page).toContain('mail, text message')
    expect(page).toContain('on the page of notices only')
  })
})
