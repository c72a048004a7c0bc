import type { TextKey } from './dictionary'
import type { Words } from './index'
import { shownNumber } from './intl'

const minutesADay = 1440
export const minutesAWeek = 7 * minutesADay

/** Whole minutes on foot, rounded up: a walk is never shorter than said. */
export function wholeMinutes(seconds: number): number {
  return Math.ceil(seconds / 60)
}

/** "8 分钟"; nobody walks zero minutes, so that is "right here". */
export function minutesOnFoot({ say }: Words, seconds: number): string {
  const minutes = wholeMinutes(seconds)
  return minutes <= 0 ? say('units.here') : say('units.minutes', { n: minutes })
}

/** "走 8 分钟", "就在这里": on a card of something that is on. */
export function walkOnFoot(words: Words, seconds: number): string {
  const minutes = minutesOnFoot(words, seconds)
  return wholeMinutes(seconds) <= 0 ? minutes : words.say('on.walk', { minutes })
}

/** Metres to ten, from a kilometre on kilometres to a tenth. */
export function distance({ say, language }: Words, meters: number): string {
  const tens = Math.round(meters / 10) * 10
  if (meters > 0 && meters < 10) return say('units.meters', { n: Math.round(meters) || 1 })
  if (tens < 1000) return say('units.meters', { n: tens })
  return say('units.kilometers', { n: shownNumber(language, meters / 1000, 1) })
}

/**
 * People to two or three figures: residents are counts of the past spread over
 * places, and more figures would claim to know better.
 */
export function roundPeople(count: number): number {
  const size = Math.abs(count)
  const step = size < 100 ? 1 : size < 10_000 ? 10 : size < 100_000 ? 100 : 1000
  return Math.round(count / step) * step
}

/** A share in whole percent; all and nothing are said only when it is so. */
export function percent(share: number): string {
  const whole = Math.round(share * 100)
  const honest = share > 0 && whole === 0 ? 1 : share < 1 && whole === 100 ? 99 : whole
  return `${honest}%`
}

/** "下午2点半", "2:30 pm". `minute` of the week or of the day. */
export function clockTime({ say, language }: Words, minute: number): string {
  const ofDay = ((minute % minutesADay) + minutesADay) % minutesADay
  const hour24 = Math.floor(ofDay / 60)
  const rest = ofDay % 60
  const part = say(`clock.${partOfDay(hour24)}` as TextKey)
  const hour = String(hourOnDial(hour24, language === 'en'))
  if (rest === 0) return say('clock.full', { part, hour })
  if (rest === 30) return say('clock.half', { part, hour })
  return say('clock.minute', { part, hour, minute: String(rest).padStart(2, '0') })
}

/** "周三下午2点", "Wednesday 2 pm". */
export function weekTime(words: Words, minute: number): string {
  return words.say('clock.dayTime', {
    day: dayName(words, dayOf(minute)),
    time: clockTime(words, minute),
  })
}

/**
 * A coming minute of the week as people say it: only the hour when it is
 * today, "tomorrow" for the next day, else the day's name.
 */
export function timeFrom(words: Words, now: number, minute: number): string {
  const days = (dayOf(minute) - dayOf(now) + 7) % 7
  const passed = days === 0 && minute % minutesAWeek < now % minutesAWeek
  if (days === 0 && !passed) return clockTime(words, minute)
  const day = days === 1 ? words.say('days.tomorrow') : dayName(words, dayOf(minute))
  return words.say('clock.dayTime', { day, time: clockTime(words, minute) })
}

export function dayOf(minute: number): number {
  return Math.floor((((minute % minutesAWeek) + minutesAWeek) % minutesAWeek) / minutesADay)
}

export function dayName({ say }: Words, day: number): string {
  return say(`days.d${day}` as TextKey)
}

/** "a、b和c", "a, b, and c", in the language's own way; by the dictionary for the reason dates are. */
export function list({ say }: Words, items: readonly string[]): string {
  const last = items.at(-1) ?? ''
  if (items.length < 2) return last
  const before = items.slice(0, -1).reduce((text, next) => say('lists.more', { before: text, next }))
  return say(items.length === 2 ? 'lists.two' : 'lists.last', { before, last })
}

/** Which part of the day an hour belongs to, as people say it. */
export function partOfDay(hour: number) {
  if (hour < 5) return 'night'
  if (hour < 9) return 'morning'
  if (hour < 12) return 'forenoon'
  if (hour < 13) return 'midday'
  if (hour < 18) return 'afternoon'
  return 'evening'
}

function hourOnDial(hour: number, twelveAtMidnight: boolean): number {
  if (hour === 0) return twelveAtMidnight ? 12 : 0
  return hour > 12 ? hour - 12 : hour
}

/**
 * A day of the calendar, "2026-11-25", in words: "11月25日周三", "Wed, November 25".
 * By the dictionary and not by the browser, whose first format costs a page
 * dearly (intl.ts); the words are the browser's.
 */
export function dateInWords({ say }: Words, date: string, { year, weekday }: { year?: boolean; weekday?: boolean } = {}): string {
  const [years, month, day] = date.split('-').map(Number) as [number, number, number]
  const text = say(year ? 'dates.yearMonthDay' : 'dates.monthDay', {
    year: String(years),
    month: say(`dates.m${month}` as TextKey),
    day: String(day),
  })
  if (!weekday) return text
  const ofWeek = (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7
  return say('dates.withWeekday', { date: text, weekday: say(`dates.w${ofWeek}` as TextKey) })
}

/** "11月25日 15:30" by the clock of the device; another year than this one is said. */
export function momentOf(words: Words, at: string, now = new Date()): string {
  const when = new Date(at)
  const date = dateInWords(words, dateHere(when), { year: when.getFullYear() !== now.getFullYear() })
  return words.say('dates.moment', { date, time: `${twoDigits(when.getHours())}:${twoDigits(when.getMinutes())}` })
}

/** "2026年11月25日" */
export function dateOf(words: Words, at: string): string {
  return dateInWords(words, dateHere(new Date(at)), { year: true })
}

const twoDigits = (n: number) => String(n).padStart(2, '0')
const dateHere = (when: Date) => `${when.getFullYear()}-${twoDigits(when.getMonth() + 1)}-${twoDigits(when.getDate())}`
