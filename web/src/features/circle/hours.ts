import { minutesAWeek } from '../../i18n/format'

export interface Span {
  from: number
  to: number
}

/**
 * Spans of the week by day, Monday first. What goes on past midnight stands
 * with the day it began on; the whole week without a break is "always".
 */
export function weekTable(week: readonly Span[]): 'always' | Span[][] {
  const open = week.reduce((sum, { from, to }) => sum + to - from, 0)
  if (open >= minutesAWeek) return 'always'
  const days: Span[][] = Array.from({ length: 7 }, () => [])
  for (const span of week) {
    const first = Math.floor(span.from / 1440)
    // A span of several days is told day by day, so that no day looks closed.
    for (let day = first; day * 1440 < span.to; day++) {
      const from = Math.max(span.from, day * 1440)
      const to = Math.min(span.to, (day + 1) * 1440)
      const runsOn = day > first && span.to - span.from < 1440
      if (runsOn) continue
      const ends = span.to - span.from < 1440 ? span.to : to
      days[day % 7]?.push({ from, to: ends })
    }
  }
  return days
}
