import type { Schemas } from '../../client/client'
import type { Words } from '../../i18n'
import { minuteOf, momentAt, clockOf, isDate, wallOf } from '../venues/wall'
import type { Activity, Kind } from './sessionModel'
import { spanOf, type Clock } from './when'

/** A time one would like, as it is typed; without a day it is none. */
export interface TimeFields {
  date: string
  clock: string
  minutes: number
}

/** What the form of an idea holds; numbers as they are typed. */
export interface IdeaFields {
  kind: Kind
  title: string
  about: string
  needs: string
  venue: string
  area: string
  times: TimeFields[]
  when: string
  peopleMin: string
  peopleMax: string
  ageFrom: string
  ageUntil: string
  isSeated: boolean
}

export const mostTimes = 5
/** How long an idea may take, to choose from. */
export const lengths: readonly number[] = [60, 90, 120, 180, 240]

export const noTime = (): TimeFields => ({ date: '', clock: '14:00', minutes: 120 })
export const noIdea = (): IdeaFields => ({
  kind: 'class',
  title: '',
  about: '',
  needs: '',
  venue: '',
  area: '',
  times: [noTime()],
  when: '',
  peopleMin: '',
  peopleMax: '',
  ageFrom: '',
  ageUntil: '',
  isSeated: false,
})

const any = (text: Schemas['localized'] | undefined) => text?.zh || text?.en || text?.['zh-Hant'] || ''
const typed = (n: number | undefined) => (n ? String(n) : '')
const until = ({ from, minutes }: Schemas['wished_time']) => new Date(Date.parse(from) + minutes * 60_000).toISOString()

/** Of one that was asked back; times that are over are not asked for again. */
export function ideaFields(idea: Activity, clock: Clock): IdeaFields {
  const wishes = idea.wishes
  const times = (wishes?.times ?? [])
    .filter(({ from }) => Date.parse(from) > clock.now.getTime())
    .map(({ from, minutes }) => {
      const { date, minute } = wallOf(from, clock.zone)
      return { date, clock: clockOf(minute), minutes }
    })
  return {
    kind: idea.kind,
    title: any(idea.title),
    about: any(idea.about),
    needs: idea.needs ?? '',
    venue: idea.venue ?? '',
    area: idea.area,
    times: times.length > 0 ? times : [noTime()],
    when: wishes?.when ?? '',
    peopleMin: typed(wishes?.people_min),
    peopleMax: typed(wishes?.people_max),
    ageFrom: typed(idea.age_from),
    ageUntil: typed(idea.age_until),
    isSeated: idea.is_seated,
  }
}

const numberOf = (text: string) => (/^\d{1,4}$/.test(text.trim()) ? Number(text.trim()) : undefined)

function timesOf(fields: readonly TimeFields[], zone: string): Schemas['wished_time'][] {
  return fields.flatMap(({ date, clock, minutes }) => {
    const minute = minuteOf(clock)
    return isDate(date) && minute !== undefined ? [{ from: momentAt({ date, minute }, zone), minutes }] : []
  })
}

/** As the server wants it; `idea` is one that was asked back. What is no number is left out. */
export function ideaOf(fields: IdeaFields, idea: string | undefined, zone: string): Schemas['idea'] {
  const { kind, title, about, needs, venue, area, when } = fields
  const numbers = {
    people_min: numberOf(fields.peopleMin),
    people_max: numberOf(fields.peopleMax),
    age_from: numberOf(fields.ageFrom),
    age_until: numberOf(fields.ageUntil),
  }
  const times = timesOf(fields.times, zone)
  return {
    kind,
    title: title.trim(),
    needs: needs.trim(),
    ...(about.trim() && { about: about.trim() }),
    ...(venue && { venue }),
    ...(area && { area }),
    ...(idea && { idea }),
    ...(times.length > 0 && { times }),
    ...(when.trim() && { when: when.trim() }),
    ...Object.fromEntries(Object.entries(numbers).filter(([, n]) => n)),
    ...(fields.isSeated && { is_seated: true }),
  }
}

/** The times wished for, in words: "12月5日周六下午2点到4点". */
export const wishedTimes = (words: Words, wishes: Schemas['idea_wishes'], clock: Clock) =>
  wishes.times.map((each) => spanOf(words, each.from, until(each), clock))

/** "6 到 20 人"; nothing where it does not matter. */
export function wishedPeople({ say }: Words, { people_min: from, people_max: most }: Schemas['idea_wishes']): string {
  if (from && most) return say('idea.peopleRange', { from, until: most })
  if (from) return say('idea.peopleFrom', { n: from })
  return most ? say('idea.peopleUntil', { n: most }) : ''
}

/** What one may run oneself: an idea that was agreed to. */
export const isAgreed = ({ state }: Activity) => ['draft', 'published', 'over', 'happened', 'cancelled'].includes(state)
