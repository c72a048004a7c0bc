import { describe, expect, it } from 'vitest'
import type { Activity, SessionView } from '../features/activities/sessionModel'
import { bodyOf, changeBody, changeFields, copyBody, fieldsOf, filledLike, hasTitle, noActivity, noTimes, sessionsOf } from './activityModel'
import { doorLines, inParts, type Signup } from './doorModel'

describe('the form of an activity', () => {
  it('gives back what it was given', () => {
    const activity = {
      id: '1',
      kind: 'talk',
      state: 'draft',
      title: { zh: '讲座' },
      area: '310109009',
      languages: ['zh'],
      is_seated: true,
      fee: { fen: 1250 },
      age_from: 60,
      revision: 1,
      is_demo: false,
    } as Activity
    expect(bodyOf(fieldsOf(activity))).toMatchObject({
      kind: 'talk',
      title: { zh: '讲座', en: '', 'zh-Hant': '' },
      fee: { fen: 1250 },
      age_from: 60,
      age_until: 0,
      venue: '',
    })
  })

  it('is filled in from another, and keeps what was typed', () => {
    const empty = noActivity('310109009')
    const other = { ...empty, kind: 'talk' as const, title: { zh: '插花', en: '', 'zh-Hant': '' }, leader: '王阿姨', fee: '12.5' }
    const fields = filledLike({ ...empty, copyOf: '7', leader: '李老师' }, empty, other)
    expect([hasTitle(empty), hasTitle(fields)]).toEqual([false, true])
    expect(fields).toEqual({ ...other, copyOf: '7', leader: '李老师' })
    expect(copyBody({ ...fields, fee: '' })).toMatchObject({ kind: 'talk', leader: '李老师', fee: { fen: 0 }, copy_of: '7' })
    expect(filledLike({ ...fields, copyOf: '' }, other, empty)).toEqual({ ...empty, leader: '李老师' })
  })
})

describe('when and how', () => {
  it('is a moment of the district and minutes before it', () => {
    const fields = { ...noTimes('2026-12-02'), opensDays: '7', closesHours: '2', mostWaiting: '0' }
    fields.kept.first_timer = { places: '2', hours: '24' }
    expect(sessionsOf(fields, 'Asia/Shanghai')).toEqual({
      from: '2026-12-02T06:00:00Z',
      until: '2026-12-02T08:00:00Z',
      places: 20,
      way: 'first_come',
      minimum: 0,
      group_max: 1,
      offer_minutes: 120,
      opens_before_minutes: 10080,
      closes_before_minutes: 120,
      decide_before_minutes: 1440,
      most_waiting: 0,
      first_timer: { places: 2, until_before_minutes: 1440 },
    })
  })

  it('repeats by a rule, and draws by lot', () => {
    const fields = { ...noTimes('2026-12-02'), way: 'lot' as const, drawHours: '24' }
    fields.repeat = { ...fields.repeat, repeat: 'weekly', count: '4' }
    expect(sessionsOf(fields, 'Asia/Shanghai')).toMatchObject({ rule: 'FREQ=WEEKLY;BYDAY=WE;COUNT=4', way: 'lot', draw_before_minutes: 1440 })
  })

  it('is nothing while something is missing', () => {
    expect(sessionsOf({ ...noTimes(''), places: '3' }, 'UTC')).toBeUndefined()
    expect(sessionsOf({ ...noTimes('2026-12-02'), until: '13:00' }, 'UTC')).toBeUndefined()
    expect(sessionsOf({ ...noTimes('2026-12-02'), places: 'many' }, 'UTC')).toBeUndefined()
  })
})

describe('a session there is', () => {
  const zone = 'Asia/Shanghai'
  const now = new Date('2026-11-20T00:00:00Z')
  const view = {
    session: {
      from: '2026-12-02T06:00:00Z',
      until: '2026-12-02T08:00:00Z',
      places: 20,
      way: 'first_come',
      opens_at: '2026-11-25T06:00:00Z',
      closes_at: '2026-12-02T04:00:00Z',
    },
    minimum: 5,
    group_max: 2,
    offer_minutes: 120,
    most_waiting: 3,
    decide_at: '2026-12-01T06:00:00Z',
    first_timer: { places: 2, until: '2026-12-01T06:00:00Z' },
    revision: 4,
  } as SessionView
  const present = changeFields(view, zone)

  it('is shown in days and hours before it', () => {
    expect(present).toMatchObject({ date: '2026-12-02', from: '14:00', until: '16:00', opensDays: '7', closesHours: '2', decideHours: '24', minimum: '5', mostWaiting: '3' })
    expect(present.kept.first_timer).toEqual({ places: '2', hours: '24' })
    expect(changeBody(present, present, view, zone, now)).toEqual({ revision: 4 })
  })

  it('tells the server what differs and nothing else', () => {
    const fields = structuredClone(present)
    Object.assign(fields, { way: 'lot', drawHours: '48', mostWaiting: '', opensDays: '', minimum: '' })
    fields.kept.first_timer.places = '1'
    expect(changeBody(fields, present, view, zone, now)).toEqual({
      revision: 4,
      way: 'lot',
      draw_before_minutes: 2880,
      most_waiting: -1,
      opens_before_minutes: 17_640,
      minimum: 0,
      first_timer: { places: 1, until_before_minutes: 1440 },
    })
    expect(changeBody({ ...present, from: '23:00', until: '01:00' }, present, view, zone, now)).toEqual({
      revision: 4,
      from: '2026-12-02T15:00:00Z',
      until: '2026-12-02T17:00:00Z',
    })
    expect(changeBody({ ...present, places: '' }, present, view, zone, now)).toBeUndefined()
  })
})

describe('the list at the door', () => {
  const one = (id: string, state: Signup['state'], number: number): Signup => ({
    id,
    session: '1',
    state,
    party: 1,
    how: 'desk',
    number,
    person: { id, name: `李${id}` },
  })
  const all = [one('1', 'given', 1), one('2', 'waiting', 2), one('3', 'cancelled', 3), one('4', 'attended', 4), one('5', 'offered', 5)]

  it('has those with a place, those in line, and the others', () => {
    const parts = inParts(all, '')
    expect(parts.list.map(({ id }) => id)).toEqual(['1', '4'])
    expect(parts.line.map(({ id }) => id)).toEqual(['5', '2'])
    expect(parts.gone.map(({ id }) => id)).toEqual(['3'])
    expect(inParts(all, '李4').list).toHaveLength(1)
  })

  it('is a table to take along', () => {
    const words = { state: (each: Signup) => each.state, how: (each: Signup) => each.how, liked: () => '' }
    expect(doorLines(all, words)[0]).toEqual(['1', '李1', '1', 'given', 'desk', ''])
  })
})
