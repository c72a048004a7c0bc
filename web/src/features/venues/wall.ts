import { dateFormat } from '../../i18n/intl'

/** Days and clocks as they are on the walls of a district, whatever zone the reader's device is in. */
export interface Wall {
  /** "2026-11-26" */
  date: string
  /** Of that day. */
  minute: number
}

export const minutesADay = 1440
const msADay = 86_400_000

const formatFor = (timeZone: string) =>
  dateFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })

// The whole country has had one clock, eight hours ahead, since the last summer
// time ended in September 1991 (tzdata, asia). The browser's own way has to
// read its data from the disk first, which a page feels when it starts.
const china = { zone: 'Asia/Shanghai', aheadMs: 8 * 3_600_000, since: Date.UTC(1991, 8, 15) }

export function wallOf(at: string | Date, zone: string): Wall {
  const moment = typeof at === 'string' ? new Date(at) : at
  if (zone === china.zone && moment.getTime() >= china.since) {
    const wall = new Date(moment.getTime() + china.aheadMs)
    return { date: wall.toISOString().slice(0, 10), minute: wall.getUTCHours() * 60 + wall.getUTCMinutes() }
  }
  const parts = formatFor(zone).formatToParts(moment)
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '0'
  return {
    date: `${part('year')}-${part('month')}-${part('day')}`,
    minute: Number(part('hour')) * 60 + Number(part('minute')),
  }
}

const asUtc = ({ date, minute }: Wall) => Date.parse(`${date}T00:00:00Z`) + minute * 60_000

/** The moment at which the wall says this, for the server. A minute past the day is of the next. */
export function momentAt(wall: Wall, zone: string): string {
  const wanted = asUtc(wall)
  let guess = wanted
  // Twice: the first guess may lie on the other side of a change of the clocks.
  for (let turn = 0; turn < 2; turn++) guess += wanted - asUtc(wallOf(new Date(guess), zone))
  return new Date(guess).toISOString().replace('.000', '')
}

export const addDays = (date: string, days: number) =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * msADay).toISOString().slice(0, 10)

export const daysBetween = (from: string, until: string) =>
  Math.round((Date.parse(`${until}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / msADay)

/** Monday is 0. */
export const weekdayOf = (date: string) => (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7

/** The minute of the week in a time zone, Monday 0:00 is 0. */
export function weekMinute(at: Date, zone: string): number {
  const { date, minute } = wallOf(at, zone)
  return weekdayOf(date) * minutesADay + minute
}

export const mondayOf = (date: string) => addDays(date, -weekdayOf(date))

export const daysFrom = (first: string, count: number) =>
  Array.from({ length: count }, (_, index) => addDays(first, index))

/** Whole weeks that hold the month of a date. */
export function weeksOfMonth(date: string): string[][] {
  const month = date.slice(0, 7)
  const weeks: string[][] = []
  let monday = mondayOf(`${month}-01`)
  while (weeks.length === 0 || monday.startsWith(month)) {
    weeks.push(daysFrom(monday, 7))
    monday = addDays(monday, 7)
  }
  return weeks
}

export function addMonths(date: string, months: number): string {
  const first = new Date(`${date.slice(0, 7)}-01T00:00:00Z`)
  first.setUTCMonth(first.getUTCMonth() + months)
  const lastDay = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  return addDays(first.toISOString().slice(0, 10), Math.min(Number(date.slice(8)), lastDay) - 1)
}

export const isDate = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`))

/** "14:30" → 870; nothing for what is no clock. */
export function minuteOf(clock: string): number | undefined {
  const found = /^(\d{1,2}):(\d{2})$/.exec(clock)
  if (!found) return undefined
  const minute = Number(found[1]) * 60 + Number(found[2])
  return Number(found[1]) < 24 && Number(found[2]) < 60 ? minute : undefined
}

export const clockOf = (minute: number) => {
  const ofDay = ((minute % minutesADay) + minutesADay) % minutesADay
  return `${String(Math.floor(ofDay / 60)).padStart(2, '0')}:${String(ofDay % 60).padStart(2, '0')}`
}
