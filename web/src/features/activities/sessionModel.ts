import type { Schemas } from '../../client/client'
import type { Words } from '../../i18n'
import { list } from '../../i18n/format'
import { shownNumber } from '../../i18n/intl'
import type { IconName } from '../../ui/icons'
import { wallOf } from '../venues/wall'
import { momentThere, type Clock } from './when'

export type Session = Schemas['session_line']
export type SessionView = Schemas['session_view']
export type Activity = Schemas['activity_line']
export type Kind = Schemas['activity_kind']
export type MyPlace = Schemas['my_place']

export const kinds: readonly Kind[] = [
  'class',
  'gathering',
  'market',
  'workshop',
  'screening',
  'talk',
  'outing',
  'mutual_help',
  'sport',
  'other',
]

export const iconOfKind: Record<Kind, IconName> = {
  class: 'graduation-cap',
  gathering: 'sofa',
  market: 'store',
  workshop: 'toy-brick',
  screening: 'clapperboard',
  talk: 'book-open',
  outing: 'trees',
  mutual_help: 'handshake',
  sport: 'volleyball',
  other: 'calendar',
}

/** How a session stands for whoever has no place in it. */
export const standings = ['left', 'line', 'full', 'cancelled', 'soon', 'lot', 'drawing', 'closed', 'running', 'over'] as const
export type Standing = (typeof standings)[number]

const passed = (at: string | undefined, now: Date) => at !== undefined && Date.parse(at) <= now.getTime()

export function standingOf(session: Session, now: Date, mostWaiting?: number): Standing {
  if (session.is_cancelled) return 'cancelled'
  if (passed(session.until, now)) return 'over'
  if (passed(session.from, now)) return 'running'
  if (!passed(session.opens_at, now)) return 'soon'
  if (session.way === 'lot' && !session.is_drawn) return passed(session.draw_at, now) ? 'drawing' : 'lot'
  if (passed(session.closes_at, now)) return 'closed'
  if (session.left > 0) return 'left'
  return mostWaiting !== undefined && (session.waiting ?? 0) >= mostWaiting ? 'full' : 'line'
}

/** Whether one can sign up, wait or ask at this moment. */
export const isOpen = (standing: Standing) => standing === 'left' || standing === 'line' || standing === 'lot'

export function standingText(words: Words, session: Session, standing: Standing, clock: Clock): string {
  const { say } = words
  switch (standing) {
    case 'left':
      return say('on.standing.left', { n: session.left })
    case 'line':
      return session.waiting ? say('on.standing.lineOf', { n: session.waiting }) : say('on.standing.line')
    case 'soon':
      return say('on.standing.soon', { when: momentThere(words, session.opens_at, clock) })
    case 'lot':
      return say('on.standing.lot', { when: momentThere(words, session.draw_at ?? session.closes_at, clock) })
    default:
      return say(`on.standing.${standing}`)
  }
}

export function myText(words: Words, place: MyPlace, clock: Clock): string {
  const { say } = words
  if (place.state === 'given' && place.party > 1) return say('on.mine.givenParty', { n: place.party })
  if (place.state === 'waiting') {
    return place.ahead ? say('on.mine.waiting', { n: place.ahead }) : say('on.mine.first')
  }
  if (place.state === 'offered') {
    return say('on.mine.offered', { when: place.until ? momentThere(words, place.until, clock) : '' })
  }
  return say(`on.mine.${place.state}`)
}

/** How many came to a session that happened, as far as it was noted. */
export function cameText({ say }: Words, session: Session): string {
  if (session.came === undefined) return say('on.came.unknown')
  return session.came === 0 ? say('on.came.nobody') : say('on.came.some', { n: session.came })
}

/** In the order given, by the day they begin on in the district. */
export function byDay(sessions: readonly Session[], zone: string): { date: string; sessions: Session[] }[] {
  const days = new Map<string, Session[]>()
  for (const each of sessions) {
    const { date } = wallOf(each.from, zone)
    days.set(date, [...(days.get(date) ?? []), each])
  }
  return [...days].map(([date, found]) => ({ date, sessions: found }))
}

/** By the place they are at, the nearest first; what is at no known distance is left out. */
export function byWalk(sessions: readonly Session[], walkTo: (point: string | undefined) => number | undefined): { place: string; sessions: Session[] }[] {
  const places = new Map<string, Session[]>()
  for (const each of sessions) {
    const place = each.service_point
    if (place && walkTo(place) !== undefined) places.set(place, [...(places.get(place) ?? []), each])
  }
  return [...places].map(([place, found]) => ({ place, sessions: found })).toSorted((a, b) => (walkTo(a.place) ?? 0) - (walkTo(b.place) ?? 0))
}

/** "免费", "12.50 元". */
export function feeText({ say, language }: Words, fee: Schemas['fen'] | undefined): string {
  if (!fee || fee.fen === 0) return say('on.free')
  return say('on.yuan', { yuan: shownNumber(language, fee.fen / 100, fee.fen % 100 === 0 ? 0 : 2) })
}

/** What staff can choose: ISO 639; others are named by the browser. */
export const spokenLanguages = ['zh', 'wuu', 'yue', 'en'] as const

export function languageOf({ say, language }: Words, tag: string): string {
  const known = spokenLanguages.find((each) => each === tag)
  return known ? say(`on.languages.${known}`) : (new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag)
}

/** For whom it is: ages, sitting, what is spoken. */
export function forWhom(words: Words, activity: Activity): string[] {
  const { say } = words
  const { age_from: from, age_until: until } = activity
  const ages =
    from && until
      ? say('session.ages', { from, until })
      : from
        ? say('session.ageFrom', { n: from })
        : until
          ? say('session.ageUntil', { n: until })
          : say('session.everybody')
  const spoken = list(words, activity.languages.map((tag) => languageOf(words, tag)))
  return [
    ages,
    ...(activity.is_seated ? [say('session.seated')] : []),
    ...(spoken ? [say('session.spoken', { languages: spoken })] : []),
  ]
}
