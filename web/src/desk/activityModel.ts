import type { Schemas } from '../client/client'
import type { Activity, Kind } from '../features/activities/sessionModel'
import { once, ruleOf, type RepeatWish } from '../features/venues/rule'
import { isDate, minuteOf, momentAt } from '../features/venues/wall'

export type ActivityDetail = Schemas['activity_detail']
export type ActivityState = Schemas['activity_state']
export const states: readonly ActivityState[] = ['idea', 'asked_back', 'draft', 'published', 'over', 'declined']

const tongues = ['zh', 'en', 'zh-Hant'] as const
export type Tongue = (typeof tongues)[number]
type Texts = Record<Tongue, string>

/** What the form of an activity holds; numbers as they are typed. */
export interface ActivityFields {
  copyOf: string
  kind: Kind
  title: Texts
  about: Texts
  bring: Texts
  area: string
  venue: string
  leader: string
  ageFrom: string
  ageUntil: string
  languages: string[]
  isSeated: boolean
  fee: string
}

const noTexts = (): Texts => ({ zh: '', en: '', 'zh-Hant': '' })

export const noActivity = (area: string): ActivityFields => ({
  copyOf: '',
  kind: 'class',
  title: noTexts(),
  about: noTexts(),
  bring: noTexts(),
  area,
  venue: '',
  leader: '',
  ageFrom: '',
  ageUntil: '',
  languages: [],
  isSeated: false,
  fee: '',
})

const textsOf = (text: Schemas['localized'] | undefined): Texts => ({ ...noTexts(), ...text })
const typed = (n: number | undefined) => (n ? String(n) : '')

export const fieldsOf = (activity: Activity): ActivityFields => ({
  copyOf: '',
  kind: activity.kind,
  title: textsOf(activity.title),
  about: textsOf(activity.about),
  bring: textsOf(activity.bring),
  area: activity.area,
  venue: activity.venue ?? '',
  leader: activity.leader ?? '',
  ageFrom: typed(activity.age_from),
  ageUntil: typed(activity.age_until),
  languages: [...activity.languages],
  isSeated: activity.is_seated,
  fee: activity.fee?.fen ? String(activity.fee.fen / 100) : '',
})

const trimmed = (texts: Texts): Schemas['text_wish'] =>
  Object.fromEntries(tongues.map((each) => [each, texts[each].trim()]))

/** As the server wants it; what is no number is nought there. */
export function bodyOf(fields: ActivityFields): Schemas['activity_wish'] {
  return {
    kind: fields.kind,
    title: trimmed(fields.title),
    about: trimmed(fields.about),
    bring: trimmed(fields.bring),
    area: fields.area,
    venue: fields.venue,
    leader: fields.leader.trim(),
    age_from: wholeOf(fields.ageFrom) ?? 0,
    age_until: wholeOf(fields.ageUntil) ?? 0,
    languages: fields.languages,
    is_seated: fields.isSeated,
    fee: { fen: Math.round((Number(fields.fee.replace(',', '.')) || 0) * 100) },
  }
}

/** With what the form shows of another activity; the server takes over what the form does not hold. */
export const copyBody = (fields: ActivityFields): Schemas['activity_wish'] => ({ ...bodyOf(fields), copy_of: fields.copyOf })

/** Filled in from another; what somebody typed since `before` was filled in stays. */
export function filledLike(fields: ActivityFields, before: ActivityFields, other: ActivityFields): ActivityFields {
  const isTyped = (key: keyof ActivityFields) => key === 'copyOf' || JSON.stringify(fields[key]) !== JSON.stringify(before[key])
  const keys = Object.keys(fields) as (keyof ActivityFields)[]
  return { ...other, ...Object.fromEntries(keys.filter(isTyped).map((key) => [key, fields[key]])) }
}

export const hasTitle = (fields: ActivityFields) => tongues.some((each) => fields.title[each].trim())

export function wholeOf(text: string): number | undefined {
  return /^\d{1,6}$/.test(text.trim()) ? Number(text.trim()) : undefined
}

/** Places kept for somebody, as typed. */
export interface KeptFields {
  places: string
  hours: string
}
export const keptKinds = ['walk_in', 'first_timer', 'neighbour'] as const

/** When and how, as it is typed. */
export interface TimesFields {
  date: string
  from: string
  until: string
  repeat: RepeatWish
  room: string
  place: string
  places: string
  minimum: string
  group: string
  mostWaiting: string
  way: Schemas['way_of_giving']
  opensDays: string
  closesHours: string
  drawHours: string
  offer: string
  kept: Record<(typeof keptKinds)[number], KeptFields>
}

export const noTimes = (date: string): TimesFields => ({
  date,
  from: '14:00',
  until: '16:00',
  repeat: { ...once, days: [] },
  room: '',
  place: '',
  places: '20',
  minimum: '',
  group: '1',
  mostWaiting: '',
  way: 'first_come',
  opensDays: '',
  closesHours: '',
  drawHours: '72',
  offer: '120',
  kept: {
    walk_in: { places: '', hours: '0' },
    first_timer: { places: '', hours: '24' },
    neighbour: { places: '', hours: '24' },
  },
})

/** As the server wants it; nothing while something needed is missing. */
export function sessionsOf(fields: TimesFields, zone: string): Schemas['new_sessions'] | undefined {
  const from = minuteOf(fields.from)
  const until = minuteOf(fields.until)
  const places = wholeOf(fields.places)
  if (!isDate(fields.date) || from === undefined || until === undefined || until <= from || places === undefined) return undefined
  const rule = ruleOf(fields.repeat, fields.date)
  if (rule === undefined) return undefined
  const minutes = (text: string, unit: number) => {
    const n = wholeOf(text)
    return n === undefined ? undefined : n * unit
  }
  const opens = minutes(fields.opensDays, 1440)
  const closes = minutes(fields.closesHours, 60)
  const most = wholeOf(fields.mostWaiting)
  const kept = keptKinds.flatMap((kind) => {
    const n = wholeOf(fields.kept[kind].places)
    return n ? [[kind, { places: n, until_before_minutes: minutes(fields.kept[kind].hours, 60) ?? 0 }] as const] : []
  })
  return {
    from: momentAt({ date: fields.date, minute: from }, zone),
    until: momentAt({ date: fields.date, minute: until }, zone),
    places,
    way: fields.way,
    minimum: wholeOf(fields.minimum) ?? 0,
    group_max: wholeOf(fields.group) || 1,
    offer_minutes: wholeOf(fields.offer) ?? 120,
    ...(rule && { rule }),
    ...(fields.room && { room: fields.room }),
    ...(!fields.room && fields.place.trim() && { place: fields.place.trim() }),
    ...(most !== undefined && { most_waiting: most }),
    ...(opens !== undefined && { opens_before_minutes: opens }),
    ...(closes !== undefined && { closes_before_minutes: closes }),
    ...(fields.way === 'lot' && { draw_before_minutes: Math.max(60, minutes(fields.drawHours, 60) ?? 4320) }),
    ...Object.fromEntries(kept),
  }
}
