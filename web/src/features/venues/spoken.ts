import type { TextKey } from '../../i18n/dictionary'
import { clockTime, dayName, list } from '../../i18n/format'
import type { Words } from '../../i18n'
import { dateFormat } from '../../i18n/intl'
import { readRule } from './rule'
import { daysBetween, wallOf, weekdayOf } from './wall'

/** "11月26日 周四", "Thu, Nov 26". */
export function dateWithDay({ language }: Words, date: string): string {
  return dateFormat(language, { timeZone: 'UTC', month: 'short', day: 'numeric', weekday: 'short' }).format(asDate(date))
}

/** "11月26日" */
export function shortDate({ language }: Words, date: string): string {
  return dateFormat(language, { timeZone: 'UTC', month: 'short', day: 'numeric' }).format(asDate(date))
}

export function monthName({ language }: Words, date: string): string {
  return dateFormat(language, { timeZone: 'UTC', year: 'numeric', month: 'long' }).format(asDate(date))
}

const asDate = (date: string) => new Date(`${date}T00:00:00Z`)

const near: readonly TextKey[] = ['venues.days.today', 'venues.days.tomorrow', 'venues.days.after']

/** A day as people say it: 今天, 周三 within a week, else with its date. */
export function spokenDay(words: Words, date: string, today: string): string {
  const days = daysBetween(today, date)
  const key = near[days]
  if (key) return words.say(key)
  return days > 0 && days < 7 ? dayName(words, weekdayOf(date)) : dateWithDay(words, date)
}

/** "周三下午2点到下午4点" */
export function spokenSpan(words: Words, { from, until }: { from: string; until: string }, zone: string, now = new Date()): string {
  const today = wallOf(now, zone).date
  const begins = wallOf(from, zone)
  const ends = wallOf(until, zone)
  const day = spokenDay(words, begins.date, today)
  if (begins.date === ends.date || (daysBetween(begins.date, ends.date) === 1 && ends.minute === 0)) {
    return words.say('venues.span', { day, from: clockTime(words, begins.minute), until: clockTime(words, ends.minute) })
  }
  const moment = (date: string, minute: number) =>
    words.say('clock.dayTime', { day: spokenDay(words, date, today), time: clockTime(words, minute) })
  return words.say('venues.spanDays', { from: moment(begins.date, begins.minute), until: moment(ends.date, ends.minute) })
}

/** "下午2点到下午4点" */
export const spokenClocks = (words: Words, { from, to }: { from: number; to: number }) =>
  words.say('venues.clocks', { from: clockTime(words, from), until: clockTime(words, to) })

/** The beginning alone: "周三下午2点". */
export function spokenMoment(words: Words, at: string, zone: string, now = new Date()): string {
  const { date, minute } = wallOf(at, zone)
  return words.say('clock.dayTime', { day: spokenDay(words, date, wallOf(now, zone).date), time: clockTime(words, minute) })
}

/** How a series repeats: "每周二、周四，共8次". */
export function spokenRule(words: Words, rule: string): string {
  const { say } = words
  const read = readRule(rule)
  if (!read) return say('venues.rule.other')
  const days = list(words, read.days.map((day) => dayName(words, day)))
  const nth = { 1: 'n1', 2: 'n2', 3: 'n3', 4: 'n4' }[read.ordinal ?? 0] ?? 'last'
  // Without days it repeats on the day it begins.
  const isBare = read.days.length === 0 && (read.repeat === 'weekly' || read.repeat === 'fortnightly')
  const base = isBare
    ? say(`venues.booking.repeats.${read.repeat as 'weekly' | 'fortnightly'}`)
    : say(`venues.rule.${read.repeat}`, {
        days,
        day: days,
        nth: say(`venues.rule.nth.${nth}` as TextKey),
        ...(read.monthDay !== undefined && { n: read.monthDay }),
      })
  if (read.count !== undefined) return say('venues.rule.count', { rule: base, n: read.count })
  if (read.until) return say('venues.rule.until', { rule: base, date: shortDate(words, read.until) })
  return base
}
