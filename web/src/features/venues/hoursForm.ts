import type { Schemas } from '../../client/client'
import { weekTable, type Span } from '../circle/hours'
import { addDays, clockOf, minuteOf, minutesADay, weekdayOf, type Wall } from './wall'

type Hours = Schemas['venue_hours']

/** Opening hours as the form holds them: clocks as typed, a day of the week each. */
export interface TypedSpan {
  from: string
  to: string
}

export interface HoursFields {
  known: boolean
  week: TypedSpan[][]
  holidays: 'week' | 'closed' | 'other'
  holidaySpans: TypedSpan[]
  exceptions: { date: string; spans: TypedSpan[] }[]
}

const days = [0, 1, 2, 3, 4, 5, 6]

/** What most rooms keep; a beginning to change from. */
export const usualSpan: TypedSpan = { from: '09:00', to: '17:00' }

export function hoursFields(hours: Hours | undefined): HoursFields {
  const holidays = hours?.holidays
  return {
    known: hours !== undefined,
    week: weekFields(hours?.week ?? []),
    holidays: !holidays ? 'week' : holidays.length === 0 ? 'closed' : 'other',
    holidaySpans: (holidays ?? []).map(typed),
    exceptions: (hours?.exceptions ?? []).map(({ date, spans }) => ({ date, spans: spans.map(typed) })),
  }
}

function weekFields(week: readonly Span[]): TypedSpan[][] {
  const table = weekTable(week)
  if (table === 'always') return days.map(() => [{ from: '00:00', to: '00:00' }])
  return table.map((spans, day) =>
    spans.map(({ from, to }) => typed({ from: from - day * minutesADay, to: to - day * minutesADay })),
  )
}

const typed = ({ from, to }: Span): TypedSpan => ({ from: clockOf(from), to: clockOf(to) })

/** What is not typed to the end is left out; an end not after its beginning is of the next day. */
function meant(spans: readonly TypedSpan[], offset = 0): Span[] {
  return spans.flatMap(({ from, to }) => {
    const begins = minuteOf(from)
    const ends = minuteOf(to)
    if (begins === undefined || ends === undefined) return []
    return [{ from: begins + offset, to: (ends > begins ? ends : ends + minutesADay) + offset }]
  })
}

export function hoursOf(fields: HoursFields): Hours | undefined {
  if (!fields.known) return undefined
  return {
    week: fields.week.flatMap((spans, day) => meant(spans, day * minutesADay)),
    ...(fields.holidays !== 'week' && { holidays: fields.holidays === 'closed' ? [] : meant(fields.holidaySpans) }),
    exceptions: fields.exceptions
      .filter(({ date }) => date !== '')
      .map(({ date, spans }) => ({ date, spans: meant(spans) })),
  }
}

/** A place with its hours, and the public holidays around it. */
export type OpenPlace = Pick<Schemas['venue_detail'], 'hours' | 'holidays'>

/** What was kept on the device before holidays were told has none. */
export const holidayOn = ({ holidays = [] }: OpenPlace, date: string) => holidays.find((each) => each.date === date)

/** When a place is open on a date, in minutes of that day: an exception comes before a public holiday before the week. */
export function openOn(place: OpenPlace, date: string): Span[] {
  const { hours } = place
  if (!hours) return [{ from: 0, to: minutesADay }]
  const other = hours.exceptions.find((each) => each.date === date)
  if (other) return other.spans
  if (hours.holidays && holidayOn(place, date)) return hours.holidays
  const start = weekdayOf(date) * minutesADay
  return [-7 * minutesADay, 0].flatMap((turn) =>
    hours.week.flatMap(({ from, to }) => {
      const clipped = { from: Math.max(0, from + turn - start), to: Math.min(minutesADay, to + turn - start) }
      return clipped.from < clipped.to ? [clipped] : []
    }),
  )
}

/** Times of rooms begin at full quarters. */
const stepMinutes = 15

/** What of a day's hours can still begin: the same where none of them is over. */
export function stillOpen(open: readonly Span[], date: string, now: Wall): readonly Span[] {
  if (date !== now.date) return date < now.date ? [] : open
  const first = (Math.floor(now.minute / stepMinutes) + 1) * stepMinutes
  if (open.every(({ from }) => from >= first)) return open
  return open.filter(({ to }) => to > first).map(({ from, to }) => ({ from: Math.max(from, first), to }))
}

/** The public holiday that is or comes next, as long as it lasts. */
export function nextHoliday({ holidays = [] }: OpenPlace, today: string): { name: string; from: string; until: string } | undefined {
  const first = holidays.find(({ date }) => date >= today)
  if (!first) return undefined
  let until = first.date
  for (const { date, name } of holidays) if (name === first.name && date === addDays(until, 1)) until = date
  return { name: first.name, from: first.date, until }
}
