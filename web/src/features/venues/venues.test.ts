import { describe, expect, it } from 'vitest'
import type { Words } from '../../i18n'
import { hoursFields, hoursOf, nextHoliday, openOn, stillOpen } from './hoursForm'
import { asTree, blocksOf, busyOn, drawnHours, freeStarts, isWholeDay, sharing, type Booking, type Room } from './layout'
import { spokenRule } from './spoken'
import { once, ordinalOf, readRule, ruleOf } from './rule'
import { addDays, addMonths, clockOf, minuteOf, momentAt, mondayOf, wallOf, weekMinute, weeksOfMonth } from './wall'

const zone = 'Asia/Shanghai'
const room = (id: string, within?: string, buffers = 0): Room => ({
  id,
  name: { zh: id },
  seats: 10,
  layouts: [],
  equipment: [],
  who_books: 'staff',
  buffer_before_minutes: 0,
  buffer_after_minutes: buffers,
  position: 0,
  revision: 1,
  ...(within && { within }),
})
const booking = (id: string, where: string, from: string, until: string, kind: Booking['kind'] = 'booking'): Booking => ({
  id,
  room: where,
  venue: '1',
  kind,
  state: 'booked',
  from: `${from}:00+08:00`,
  until: `${until}:00+08:00`,
  is_public: false,
  is_mine: false,
  may_change: true,
  revision: 1,
})

describe('the rule of a series', () => {
  const tuesday = '2026-11-24'
  it('is empty for once', () => expect(ruleOf(once, tuesday)).toBe(''))
  it('repeats every day so often', () => {
    expect(ruleOf({ ...once, repeat: 'daily', count: '5' }, tuesday)).toBe('FREQ=DAILY;COUNT=5')
  })
  it('repeats on days of the week, the first one’s among them', () => {
    expect(ruleOf({ ...once, repeat: 'weekly', days: [3], count: '8' }, tuesday)).toBe('FREQ=WEEKLY;BYDAY=TU,TH;COUNT=8')
  })
  it('repeats every two weeks until the end of a date', () => {
    const wish = { ...once, repeat: 'fortnightly' as const, ends: 'date' as const, until: '2026-12-31' }
    expect(ruleOf(wish, tuesday)).toBe('FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;UNTIL=20261231T235959')
  })
  it('repeats by the date or by the weekday of the month', () => {
    expect(ruleOf({ ...once, repeat: 'monthDate', count: '3' }, tuesday)).toBe('FREQ=MONTHLY;BYMONTHDAY=24;COUNT=3')
    expect(ruleOf({ ...once, repeat: 'monthWeekday', count: '3' }, tuesday)).toBe('FREQ=MONTHLY;BYDAY=4TU;COUNT=3')
    expect(ordinalOf('2026-11-30')).toBe(-1)
  })
  it('is none while its end is missing, before the beginning or no number', () => {
    expect(ruleOf({ ...once, repeat: 'daily', count: '' }, tuesday)).toBeUndefined()
    expect(ruleOf({ ...once, repeat: 'daily', count: '0' }, tuesday)).toBeUndefined()
    expect(ruleOf({ ...once, repeat: 'daily', ends: 'date', until: '2026-11-01' }, tuesday)).toBeUndefined()
  })
  it('is read again as it was made', () => {
    expect(readRule('FREQ=WEEKLY;BYDAY=TU,TH;COUNT=8')).toEqual({ repeat: 'weekly', days: [1, 3], count: 8 })
    expect(readRule('FREQ=MONTHLY;BYDAY=-1MO;UNTIL=20270101T235959')).toEqual({
      repeat: 'monthWeekday',
      days: [0],
      ordinal: -1,
      until: '2027-01-01',
    })
    expect(readRule('FREQ=YEARLY')).toBeUndefined()
  })
})

describe('the clocks on the wall', () => {
  it('are those of the district, not of the reader', () => {
    const instant = new Date('2026-11-22T16:30:00Z') // Monday 0:30 in Shanghai
    expect(weekMinute(instant, 'Asia/Shanghai')).toBe(30)
    expect(weekMinute(instant, 'America/Sao_Paulo')).toBe(6 * 1440 + 13 * 60 + 30)
  })

  it('are in China what the browser says they are', () => {
    const said = new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      dateStyle: 'short',
      timeStyle: 'short',
      hourCycle: 'h23',
    })
    for (let at = Date.UTC(1985, 0, 1, 3, 59); at < Date.UTC(2040, 0, 1); at += 86_400_000 * 17 + 3_540_000) {
      const { date, minute } = wallOf(new Date(at), zone)
      expect(`${date}, ${clockOf(minute)}`).toBe(said.format(at))
    }
  })

  it('are the district’s', () => {
    expect(wallOf('2026-11-26T16:30:00Z', zone)).toEqual({ date: '2026-11-27', minute: 30 })
    expect(momentAt({ date: '2026-11-27', minute: 30 }, zone)).toBe('2026-11-26T16:30:00Z')
    expect(momentAt({ date: '2026-11-27', minute: 1440 }, zone)).toBe('2026-11-27T16:00:00Z')
  })
  it('hold across a change of the clocks', () => {
    expect(momentAt({ date: '2026-03-29', minute: 12 * 60 }, 'Europe/Berlin')).toBe('2026-03-29T10:00:00Z')
    expect(momentAt({ date: '2026-10-25', minute: 30 }, 'Europe/Berlin')).toBe('2026-10-24T22:30:00Z')
  })
  it('count days, weeks and months', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
    expect(mondayOf('2026-11-29')).toBe('2026-11-23')
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28')
    expect(weeksOfMonth('2026-11-15').map((week) => week[0])).toEqual(['2026-10-26', '2026-11-02', '2026-11-09', '2026-11-16', '2026-11-23', '2026-11-30'])
  })
  it('are typed as hours and minutes', () => {
    expect(minuteOf('14:30')).toBe(870)
    expect(minuteOf('24:10')).toBeUndefined()
    expect(clockOf(870)).toBe('14:30')
  })
})

describe('opening hours in the form', () => {
  const hours = {
    week: [{ from: 540, to: 1020 }, { from: 1440 + 1200, to: 2880 + 60 }],
    holidays: [],
    exceptions: [{ date: '2026-12-24', spans: [{ from: 540, to: 720 }] }],
  }
  it('come back as they were', () => {
    const fields = hoursFields(hours)
    expect(fields.week[0]).toEqual([{ from: '09:00', to: '17:00' }])
    expect(fields.week[1]).toEqual([{ from: '20:00', to: '01:00' }])
    expect(fields.holidays).toBe('closed')
    expect(hoursOf(fields)).toEqual(hours)
  })
  it('stay unknown when nobody told them', () => expect(hoursOf(hoursFields(undefined))).toBeUndefined())
  it('say when a date is open', () => {
    const place = { hours, holidays: [{ date: '2026-12-21', name: '节' }, { date: '2026-12-24', name: '节' }] }
    expect(openOn(place, '2026-11-23')).toEqual([{ from: 540, to: 1020 }])
    expect(openOn(place, '2026-11-25')).toEqual([{ from: 0, to: 60 }])
    expect(openOn(place, '2026-12-24')).toEqual([{ from: 540, to: 720 }])
    expect(openOn(place, '2026-12-21')).toEqual([])
    expect(openOn({ ...place, hours: { ...hours, holidays: [{ from: 600, to: 660 }] } }, '2026-12-21')).toEqual([{ from: 600, to: 660 }])
    const { holidays: _, ...asEver } = hours
    expect(openOn({ ...place, hours: asEver }, '2026-12-21')).toEqual([{ from: 540, to: 1020 }])
  })
  it('say which holiday is next, and how long', () => {
    const holidays = [
      { date: '2026-10-01', name: '国庆节' },
      { date: '2027-01-01', name: '元旦' },
      { date: '2027-01-02', name: '元旦' },
      { date: '2027-02-05', name: '春节' },
    ]
    expect(nextHoliday({ holidays }, '2026-11-29')).toEqual({ name: '元旦', from: '2027-01-01', until: '2027-01-02' })
    expect(nextHoliday({ holidays }, '2027-01-02')?.from).toBe('2027-01-02')
    expect(nextHoliday({ holidays }, '2027-03-01')).toBeUndefined()
  })
  it('leave what can still begin', () => {
    const now = { date: '2026-11-24', minute: 600 }
    const open = [
      { from: 540, to: 720 },
      { from: 780, to: 1020 },
    ]
    expect(stillOpen(open, '2026-11-23', now)).toEqual([])
    expect(stillOpen(open, '2026-11-25', now)).toBe(open)
    expect(stillOpen(open, '2026-11-24', { ...now, minute: 500 })).toBe(open)
    expect(stillOpen(open, '2026-11-24', now)).toEqual([{ from: 615, to: 720 }, open[1]])
    expect(stillOpen(open, '2026-11-24', { ...now, minute: 705 })).toEqual([open[1]])
  })
})

describe('the calendar', () => {
  const rooms = [room('hall'), room('left', 'hall'), room('right', 'hall'), room('attic')]
  it('knows which rooms share walls', () => {
    expect([...sharing(rooms, 'hall')].toSorted()).toEqual(['hall', 'left', 'right'])
    expect([...sharing(rooms, 'left')].toSorted()).toEqual(['hall', 'left'])
    expect(asTree(rooms).map(({ room: { id }, depth }) => `${id} ${depth}`)).toEqual(['hall 0', 'left 1', 'right 1', 'attic 0'])
  })
  it('shows in a part what has the whole', () => {
    const all = [booking('1', 'hall', '2026-11-26T14:00', '2026-11-26T16:00')]
    const [block] = blocksOf(all, { date: '2026-11-26', room: 'left' }, rooms, zone)
    expect(block).toMatchObject({ from: 840, to: 960, shared: true })
    expect(blocksOf(all, { date: '2026-11-26', room: 'attic' }, rooms, zone)).toEqual([])
  })
  it('puts what is at one time side by side, and goes back to one after', () => {
    const all = [
      booking('1', 'left', '2026-11-26T09:00', '2026-11-26T11:00'),
      booking('2', 'right', '2026-11-26T10:00', '2026-11-26T12:00'),
      booking('3', 'hall', '2026-11-26T13:00', '2026-11-26T14:00'),
    ]
    const blocks = blocksOf(all, { date: '2026-11-26', room: 'hall' }, rooms, zone)
    expect(blocks.map(({ lane, lanes }) => `${lane}/${lanes}`)).toEqual(['0/2', '1/2', '0/1'])
  })
  it('cuts at midnight', () => {
    const all = [booking('1', 'attic', '2026-11-26T22:00', '2026-11-27T02:00')]
    const on = (date: string) => blocksOf(all, { date, room: 'attic' }, rooms, zone).map(({ from, to }) => [from, to])
    expect(on('2026-11-26')).toEqual([[1320, 1440]])
    expect(on('2026-11-27')).toEqual([[0, 120]])
    expect(on('2026-11-28')).toEqual([])
  })
  it('knows what takes all of a day, also in the middle of many', () => {
    const all = [booking('1', 'hall', '2026-11-25T12:00', '2026-11-28T00:00', 'closure')]
    const whole = (date: string) => blocksOf(all, { date, room: 'left' }, rooms, zone).map(isWholeDay)
    expect([whole('2026-11-25'), whole('2026-11-26'), whole('2026-11-27'), whole('2026-11-28')]).toEqual([[false], [true], [true], []])
  })
  it('draws the hours that matter', () => {
    const hours = { week: [{ from: 3 * 1440 + 570, to: 3 * 1440 + 1050 }], exceptions: [] }
    const late = [booking('1', 'attic', '2026-11-26T19:00', '2026-11-26T20:30')]
    expect(drawnHours({ hours, holidays: [] }, ['2026-11-26'], [], zone)).toEqual({ from: 540, to: 1080 })
    expect(drawnHours({ hours, holidays: [] }, ['2026-11-26'], late, zone)).toEqual({ from: 540, to: 1260 })
    expect(drawnHours(undefined, ['2026-11-26'], [], zone)).toEqual({ from: 480, to: 1200 })
  })
  it('offers what is open, free and not over, with room for cleaning', () => {
    const rooms = [room('hall', undefined, 30)]
    const all = [booking('1', 'hall', '2026-11-26T10:00', '2026-11-26T11:00')]
    const [hall] = rooms
    const busy = busyOn(all, hall as Room, rooms, '2026-11-26', zone)
    expect(busy).toEqual([{ from: 570, to: 690 }])
    const open = [{ from: 540, to: 780 }]
    expect(freeStarts({ open, busy, length: 60, earliest: 0 })).toEqual([690, 720])
    expect(freeStarts({ open, busy, length: 30, earliest: 700 })).toEqual([720, 750])
  })
})

describe('a rule in words', () => {
  const words: Words = { language: 'en', say: (key, params) => [key, ...Object.values(params ?? {}).filter(String)].join(' ') }
  it('names its days, and of the day it begins on says no empty list', () => {
    expect(spokenRule(words, 'FREQ=WEEKLY;BYDAY=TU;COUNT=8')).toMatch(/^venues\.rule\.count venues\.rule\.weekly days\.d1 .* 8$/)
    expect(spokenRule(words, 'FREQ=WEEKLY;COUNT=4')).toBe('venues.rule.count venues.booking.repeats.weekly 4')
    expect(spokenRule(words, 'FREQ=WEEKLY;INTERVAL=2')).toBe('venues.booking.repeats.fortnightly')
  })
})
