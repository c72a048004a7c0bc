import { describe, expect, it } from 'vitest'
import { readDraft } from '../features/people/draft'
import type { Say } from '../i18n'
import { actionsSaying, auditActions, auditKey } from '../features/people/auditActions'
import { toldIn } from './toldIn'
import { whyNot } from './whyNot'
import { changeOf, differing, emptyFields, fieldsOf, isWholeAddress, newPersonOf, sealedOf, typedOver, type Person } from './personModel'

const person: Person = {
  id: '7',
  name: '王阿姨',
  revision: 3,
  capacities: ['volunteer', 'resident'],
  grants: [],
  representatives: [],
  has_card: false,
  is_demo: true,
  is_child: false,
  language: 'zh-CN',
  since: '2026-11-25T00:00:00Z',
  phone: '13800138000',
  identity_number: '123X',
}

describe('what is typed of a person', () => {
  it('sends only what changed, and an emptied text to take it away', () => {
    const base = fieldsOf(person)
    expect(changeOf(3, base, { ...base })).toEqual({ revision: 3 })
    expect(changeOf(3, base, { ...base, phone: ' ', door: ' 3 号 201 ' })).toEqual({
      revision: 3,
      phone: '',
      door: '3 号 201',
    })
  })

  it('never sends the shortened identity number back', () => {
    expect(fieldsOf(person).identity_number).toBe('')
  })

  it('does not mind the order of capacities', () => {
    const base = fieldsOf(person)
    expect(differing(base, { ...base, capacities: ['volunteer', 'resident'] })).toEqual([])
    expect(differing(base, { ...base, capacities: ['resident'] })).toEqual(['capacities'])
  })

  it('keeps what was typed when somebody changed something else meanwhile', () => {
    const base = fieldsOf(person)
    const typed = { ...base, door: '3 号 201' }
    const latest = { ...base, phone: '13900139000', name: '王淑芬' }
    expect(typedOver(latest, base, typed)).toEqual({ ...latest, door: '3 号 201' })
  })

  it('of somebody new leaves out what nobody knows', () => {
    const fields = { ...emptyFields('zh-CN', '310109014'), name: ' 李大爷 ' }
    expect(newPersonOf(fields)).toEqual({
      name: '李大爷',
      area: '310109014',
      language: 'zh-CN',
      capacities: ['resident'],
    })
  })
})

describe('why a message did not arrive', () => {
  const say: Say = (key, params) => [key, ...Object.entries(params ?? {}).filter(([, value]) => value !== '')].join(' ')
  it('is said in words, whatever the server can say', () => {
    for (const [told, said] of [
      ['It answers 500.', 'notices.whyNot.answers n,500'],
      ['Cannot reach mail.example.cn:25: Connection refused.', 'notices.whyNot.unreached peer,mail.example.cn:25 why,Connection refused'],
      ['Cannot reach mail.example.cn:25: it answers 451.', 'notices.whyNot.peerAnswers n,451 peer,mail.example.cn:25'],
      ['mail.example.cn:25 refuses the mail for good (550).', 'notices.whyNot.refused n,550 peer,mail.example.cn:25'],
      ['The code is no longer good.', 'notices.whyNot.oldCode'],
    ] as const) {
      expect(whyNot(told, say)).toBe(said)
    }
    expect(whyNot('Something new.', say)).toBe('Something new.')
  })
})

describe('whom one looks for elsewhere', () => {
  it('is found by a whole number or address only', () => {
    for (const whole of ['13800001234', '138 0000 1234', '+86 138-0000-1234', '021-5555 1234', 'li@example.cn']) {
      expect(isWholeAddress(whole), whole).toBe(true)
    }
    for (const part of ['1380000', '李桂英', 'li@example', 'liguiying', '']) expect(isWholeAddress(part), part).toBe(false)
  })
})

describe('a draft', () => {
  const like = { name: '', door: '' }

  it('is read back whole or not at all', () => {
    const draft = { revision: 2, base: like, fields: { name: '王', door: '' } }
    expect(readDraft(JSON.parse(JSON.stringify(draft)), like)).toEqual(draft)
    expect(readDraft({ ...draft, key: 'sent-under-it' }, like)?.key).toBe('sent-under-it')
    expect(readDraft({ ...draft, key: 7 }, like)).toEqual(draft)
    expect(readDraft({ ...draft, fields: { name: '王' } }, like)).toBeUndefined()
    expect(readDraft({ ...draft, revision: '2' }, like)).toBeUndefined()
    expect(readDraft(null, like)).toBeUndefined()
    expect(readDraft('x', like)).toBeUndefined()
  })
})

describe('a line of the record', () => {
  const say: Say = (key, params) => [key, ...Object.values(params ?? {})].join(' ')

  it('says in words what it is about', () => {
    expect(toldIn('phone,door', say)).toBe('desk.fields.phoneapp.commadesk.fields.door')
    expect(toldIn('photos', say)).toBe('desk.auditPurposes.photos')
    expect(toldIn('3 rows stayed', say)).toBe('desk.auditTold.rows_stayed 3')
    expect(toldIn('planner', say)).toBe('roles.planner')
    expect(toldIn('venue_host,venue 7', say)).toBe('roles.venue_hostapp.commadesk.auditTold.venue 7')
    expect(toldIn('with 7', say)).toBe('desk.auditTold.record 7')
    expect(toldIn('12 told', say)).toBe('desk.auditTold.persons 12')
    expect(toldIn('session 7,asked_by_phone', say)).toBe('desk.auditTold.record 7app.commaasked.phone')
    expect(toldIn('by signing in', say)).toBe('desk.auditTold.by_signing_in')
    expect(toldIn('booking 7,before an answer', say)).toBe('desk.auditTold.record 7app.commadesk.auditTold.before_an_answer')
    expect(toldIn('list favours,12 rows,by state', say)).toBe(
      'desk.auditTold.list desk.auditLists.favoursapp.commadesk.auditTold.rows 12app.commadesk.auditTold.narrowed desk.auditFilters.state',
    )
  })

  it('is found by the words of its action', () => {
    const words = (action: string) => (action.startsWith('webhook.') ? `Changed a Webhook` : action)
    expect(actionsSaying(' webhook ', words)).toEqual(['webhook.added', 'webhook.changed', 'webhook.removed'])
    expect(actionsSaying('no such thing', words)).toEqual([])
  })

  it('leaves what it does not know as it came', () => {
    expect(toldIn('something else', say)).toBe('something else')
    expect(auditKey('something.else')).toBeUndefined()
    expect(auditActions.map(auditKey)).not.toContain(undefined)
  })
})

describe('what a device keeps of a form', () => {
  it('has nothing the server keeps sealed', () => {
    const typed = { ...fieldsOf(person), name: '王淑芬', door: '3 号 201', health_note: '…' }
    const open = sealedOf(emptyFields('zh-CN', ''), typed)
    expect(JSON.stringify(open)).not.toMatch(/138|201|…/)
    expect(open.name).toBe('王淑芬')
  })
})
