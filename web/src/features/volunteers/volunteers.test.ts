import { describe, expect, it } from 'vitest'
import { hoursOf, isCheckInTime, openShifts, whereOf, type Shift } from './volunteerModel'

const shift = (more: Partial<Shift> = {}): Shift => ({
  id: '1',
  title: '签到',
  area: 'C1',
  from: '2026-12-01T06:00:00Z',
  until: '2026-12-01T08:00:00Z',
  places: 2,
  taken: 1,
  skills: [],
  is_cancelled: false,
  revision: 1,
  ...more,
})
const turn = { id: '7', state: 'taken' as const, is_offered: true }

describe('shifts', () => {
  it('are open while somebody is needed or wants to be replaced', () => {
    const now = new Date('2026-12-01T05:00:00Z')
    const ids = (all: Shift[]) => openShifts(all, now).map(({ id }) => id)
    expect(ids([shift()])).toEqual(['1'])
    expect(ids([shift({ taken: 2 })])).toEqual([])
    expect(ids([shift({ taken: 2, turns: [turn] })])).toEqual(['1'])
    expect(ids([shift({ mine: turn }), shift({ is_cancelled: true }), shift({ until: '2026-12-01T04:00:00Z' })])).toEqual([])
  })
  it('let one check in around them', () => {
    expect(isCheckInTime(shift(), new Date('2026-12-01T05:29:00Z'))).toBe(false)
    expect(isCheckInTime(shift(), new Date('2026-12-01T05:30:00Z'))).toBe(true)
    expect(isCheckInTime(shift(), new Date('2026-12-01T10:00:00Z'))).toBe(true)
    expect(isCheckInTime(shift(), new Date('2026-12-01T10:01:00Z'))).toBe(false)
  })
  it('say where they are: the venue, and the room or place there', () => {
    expect(whereOf(shift(), 'en')).toBe('')
    expect(whereOf(shift({ place: { zh: '南门' } }), 'zh-CN')).toBe('南门')
    expect(whereOf(shift({ venue_name: { zh: '会客厅', en: 'Living room' }, place: { zh: '大厅' } }), 'en')).toBe('Living room · 大厅')
  })
  it('count hours to a tenth', () => {
    expect([hoursOf(60), hoursOf(90), hoursOf(100), hoursOf(0)]).toEqual([1, 1.5, 1.7, 0])
  })
})
