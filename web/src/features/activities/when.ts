import type { Words } from '../../i18n'
import { clockTime, dateInWords, dayName, partOfDay } from '../../i18n/format'
import { daysBetween, wallOf, weekdayOf } from '../venues/wall'

/** When something is, in people's words and by the clocks of the district. */
export interface Clock {
  zone: string
  now: Date
}

/** "今天", "周三"; further away with its date: "12月3日周四". */
export function dayOf(words: Words, date: string, { zone, now }: Clock): string {
  const { say } = words
  const away = daysBetween(wallOf(now, zone).date, date)
  if (away === 0) return say('days.today')
  if (away === 1) return say('days.tomorrow')
  if (away === 2) return say('on.days.after')
  if (away > 2 && away < 7) return dayName(words, weekdayOf(date))
  return dateInWords(words, date, { weekday: true, year: Math.abs(away) > 300 })
}

/** The heading of a day: "今天 · 11月26日周四". */
export function dayHeading(words: Words, date: string, clock: Clock): string {
  const full = dateInWords(words, date, { weekday: true })
  const away = daysBetween(wallOf(clock.now, clock.zone).date, date)
  return away >= 0 && away <= 2 ? `${dayOf(words, date, clock)} · ${full}` : full
}

/** "周三下午2点到4点", "Wednesday, 2 pm to 4 pm". */
export function spanOf(words: Words, from: string, until: string, clock: Clock): string {
  const begins = wallOf(from, clock.zone)
  const day = dayOf(words, begins.date, clock)
  return words.say('on.when', { day, span: clocksOf(words, from, until, clock) })
}

/** On paper, which is read on another day: "2026年12月3日周四下午2点到4点". */
export function datedSpan(words: Words, from: string, until: string, clock: Clock): string {
  const day = dateInWords(words, wallOf(from, clock.zone).date, { weekday: true, year: true })
  return words.say('on.when', { day, span: clocksOf(words, from, until, clock) })
}

/** Without the day; the part of the day is said once where that is usual. */
export function clocksOf(words: Words, from: string, until: string, { zone }: Clock): string {
  const begins = wallOf(from, zone)
  const ends = wallOf(until, zone)
  const first = clockTime(words, begins.minute)
  const second = clockTime(words, ends.minute)
  const part = words.say(`clock.${partOfDay(Math.floor(ends.minute / 60))}`)
  const once = words.language !== 'en' && first.startsWith(part) && second.startsWith(part)
  return words.say('on.span', { from: first, until: once ? second.slice(part.length) : second })
}

/** One moment: "今天下午3点20分". */
export function momentThere(words: Words, at: string, clock: Clock): string {
  const { date, minute } = wallOf(at, clock.zone)
  return words.say('clock.dayTime', { day: dayOf(words, date, clock), time: clockTime(words, minute) })
}

/** The moment so many days from now, as the API takes it. */
export const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().replace(/\.\d+/, '')
