import { addDays, weekdayOf } from './wall'

/** How a booking repeats, as the form asks it; the server wants RFC 5545. */
export const repeats = ['none', 'daily', 'weekly', 'fortnightly', 'monthDate', 'monthWeekday'] as const
export type Repeat = (typeof repeats)[number]

export interface RepeatWish {
  repeat: Repeat
  /** Days of the week beside the first one's; Monday is 0. */
  days: number[]
  ends: 'count' | 'date'
  /** As typed. */
  count: string
  until: string
}

export const once: RepeatWish = { repeat: 'none', days: [], ends: 'count', count: '10', until: '' }

const letters = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const

/** The rule, or an empty text for once; `undefined` while its end is not told properly. */
export function ruleOf(wish: RepeatWish, first: string): string | undefined {
  if (wish.repeat === 'none') return ''
  const end = endOf(wish, first)
  return end && `${partsOf(wish, first)};${end}`
}

function partsOf({ repeat, days }: RepeatWish, first: string): string {
  const weekdays = [...new Set([...days, weekdayOf(first)])].toSorted((a, b) => a - b).map((day) => letters[day])
  switch (repeat) {
    case 'weekly':
      return `FREQ=WEEKLY;BYDAY=${weekdays.join(',')}`
    case 'fortnightly':
      return `FREQ=WEEKLY;INTERVAL=2;BYDAY=${weekdays.join(',')}`
    case 'monthDate':
      return `FREQ=MONTHLY;BYMONTHDAY=${Number(first.slice(8))}`
    case 'monthWeekday':
      return `FREQ=MONTHLY;BYDAY=${ordinalOf(first)}${letters[weekdayOf(first)]}`
    default:
      return 'FREQ=DAILY'
  }
}

/** Which of its weekday a date is in its month; the fifth is the last, as not every month has one. */
export function ordinalOf(date: string): number {
  const nth = Math.ceil(Number(date.slice(8)) / 7)
  return nth === 5 ? -1 : nth
}

function endOf({ ends, count, until }: RepeatWish, first: string): string | undefined {
  if (ends === 'count') return /^[1-9]\d{0,2}$/.test(count.trim()) ? `COUNT=${count.trim()}` : undefined
  return until >= first ? `UNTIL=${until.replaceAll('-', '')}T235959` : undefined
}

/** What a rule says, as far as this page's forms can say it. */
export interface ReadRule {
  repeat: Exclude<Repeat, 'none'>
  days: number[]
  ordinal?: number
  monthDay?: number
  count?: number
  until?: string
}

export function readRule(rule: string): ReadRule | undefined {
  const parts = new Map(rule.split(';').map((part) => part.split('=') as [string, string]))
  const named = [...(parts.get('BYDAY') ?? '').matchAll(/(-?\d*)(MO|TU|WE|TH|FR|SA|SU)/g)]
  const days = named.map((each) => letters.indexOf(each[2] as (typeof letters)[number]))
  const ordinal = Number(named[0]?.[1] ?? '') || undefined
  const monthDay = Number(parts.get('BYMONTHDAY') ?? '') || undefined
  const repeat = repeatOf(parts.get('FREQ'), parts.get('INTERVAL') ?? '1', ordinal)
  if (!repeat) return undefined
  const count = Number(parts.get('COUNT') ?? '') || undefined
  const end = /^(\d{4})(\d{2})(\d{2})/.exec(parts.get('UNTIL') ?? '')
  return {
    repeat,
    days,
    ...(ordinal !== undefined && { ordinal }),
    ...(monthDay !== undefined && { monthDay }),
    ...(count !== undefined && { count }),
    ...(end && { until: `${end[1]}-${end[2]}-${end[3]}` }),
  }
}

function repeatOf(freq: string | undefined, interval: string, ordinal: number | undefined): ReadRule['repeat'] | undefined {
  if (freq === 'DAILY' && interval === '1') return 'daily'
  if (freq === 'WEEKLY' && interval === '1') return 'weekly'
  if (freq === 'WEEKLY' && interval === '2') return 'fortnightly'
  if (freq === 'MONTHLY' && interval === '1') return ordinal === undefined ? 'monthDate' : 'monthWeekday'
  return undefined
}

/** A year from a date, as far as the server lets a rule go. */
export const farthest = (first: string) => addDays(first, 365)
