import type { Schemas } from '../client/client'
import type { Activity, Kind, SessionView } from '../features/activities/sessionModel'
import { once, ruleOf, type RepeatWish } from '../features/venues/rule'
import { clockOf, isDate, minuteOf, momentAt, wallOf } from '../features/venues/wall'

export type ActivityDetail = Schemas['activity_detail']
export type ActivityState = Schemas['activity_state']
export const states: readonly ActivityState[] = ['idea', 'asked_back', 'draft', 'published', 'happened', 'cancelled', 'over', 'declined']

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

export const noActivity = (area: string, venue = ''): ActivityFields => ({
  copyOf: '',
  kind: 'class',
  title: noTexts(),
  about: noTexts(),
  bring: noTexts(),
  area,
  venue,
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

/** How places are given beside the way, as it is typed. */
export interface RuleFields {
  minimum: string
  group: string
  mostWaiting: string
  opensDays: string
  closesHours: string
  decideHours: string
  offer: string
  kept: Record<(typeof keptKinds)[number], KeptFields>
}

/** When, where and how many, as it is typed. */
export interface PlaceFields extends RuleFields {
  date: string
  from: string
  until: string
  room: string
  place: string
  places: string
  way: Schemas['way_of_giving']
  drawHours: string
}

export interface TimesFields extends PlaceFields {
  repeat: RepeatWish
}

/** As usual, or for as many as an idea wished for. */
export const noTimes = (date: string, wishes?: Schemas['idea_wishes']): TimesFields => ({
  date,
  from: '14:00',
  until: '16:00',
  repeat: { ...once, days: [] },
  room: '',
  place: '',
  places: String(wishes?.people_max ?? 20),
  minimum: typed(wishes?.people_min),
  group: '1',
  mostWaiting: '',
  way: 'first_come',
  opensDays: '',
  closesHours: '',
  decideHours: '24',
  drawHours: '72',
  offer: '120',
  kept: {
    walk_in: { places: '', hours: '0' },
    first_timer: { places: '', hours: '24' },
    neighbour: { places: '', hours: '24' },
  },
})

const minutes = (text: string, unit: number) => {
  const n = wholeOf(text)
  return n === undefined ? undefined : n * unit
}

/** As the server wants it; nothing while something needed is missing. */
export function sessionsOf(fields: TimesFields, zone: string): Schemas['new_sessions'] | undefined {
  const from = minuteOf(fields.from)
  const until = minuteOf(fields.until)
  const places = wholeOf(fields.places)
  if (!isDate(fields.date) || from === undefined || until === undefined || until <= from || places === undefined) return undefined
  const rule = ruleOf(fields.repeat, fields.date)
  if (rule === undefined) return undefined
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
    decide_before_minutes: minutes(fields.decideHours, 60) ?? 1440,
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

const minutesBetween = (from: string, until: string) => Math.round((Date.parse(until) - Date.parse(from)) / 60_000)
const hoursBefore = (moment: string | undefined, view: SessionView) =>
  moment ? String(Math.round(minutesBetween(moment, view.session.from) / 60)) : ''

/** What the form of a session there is holds. */
export function changeFields(view: SessionView, zone: string): PlaceFields {
  const { session } = view
  const begins = wallOf(session.from, zone)
  const kept = (of: Schemas['kept_places'] | undefined): KeptFields => ({
    places: of ? String(of.places) : '',
    hours: of ? hoursBefore(of.until, view) : '24',
  })
  return {
    date: begins.date,
    from: clockOf(begins.minute),
    until: clockOf(wallOf(session.until, zone).minute),
    room: view.room ?? '',
    place: session.place ?? '',
    places: String(session.places),
    minimum: typed(view.minimum),
    group: String(view.group_max),
    mostWaiting: view.most_waiting === undefined ? '' : String(view.most_waiting),
    way: session.way,
    opensDays: String(Math.round(minutesBetween(session.opens_at, session.from) / 1440)),
    closesHours: hoursBefore(session.closes_at, view),
    decideHours: hoursBefore(view.decide_at, view),
    drawHours: hoursBefore(session.draw_at, view) || '24',
    offer: String(view.offer_minutes),
    kept: { walk_in: kept(view.walk_in), first_timer: kept(view.first_timer), neighbour: kept(view.neighbour) },
  }
}

/** What differs, as the server wants it; nothing while something needed is missing. */
export function changeBody(fields: PlaceFields, present: PlaceFields, view: SessionView, zone: string, now: Date): Schemas['session_change'] | undefined {
  const from = minuteOf(fields.from)
  const until = minuteOf(fields.until)
  const places = wholeOf(fields.places)
  if (!isDate(fields.date) || from === undefined || until === undefined || places === undefined) return undefined
  const differs = (...keys: (keyof PlaceFields)[]) => keys.some((key) => JSON.stringify(fields[key]) !== JSON.stringify(present[key]))
  const begins = differs('date', 'from', 'until') ? momentAt({ date: fields.date, minute: from }, zone) : view.session.from
  const kept = keptKinds
    .filter((kind) => JSON.stringify(fields.kept[kind]) !== JSON.stringify(present.kept[kind]))
    .map((kind) => [kind, { places: wholeOf(fields.kept[kind].places) ?? 0, until_before_minutes: minutes(fields.kept[kind].hours, 60) ?? 0 }] as const)
  const atOnce = Math.max(0, Math.ceil((Date.parse(begins) - now.getTime()) / 60_000))
  return {
    revision: view.revision,
    ...(differs('date', 'from', 'until') && {
      from: begins,
      until: momentAt({ date: fields.date, minute: until <= from ? until + 1440 : until }, zone),
    }),
    ...(differs('room') && { room: fields.room }),
    ...(differs('place') && { place: fields.place.trim() }),
    ...(differs('places') && { places }),
    ...(differs('minimum') && { minimum: wholeOf(fields.minimum) ?? 0 }),
    ...(differs('group') && { group_max: wholeOf(fields.group) || 1 }),
    ...(differs('mostWaiting') && { most_waiting: wholeOf(fields.mostWaiting) ?? -1 }),
    ...(differs('offer') && { offer_minutes: wholeOf(fields.offer) ?? 120 }),
    ...(differs('way') && { way: fields.way }),
    ...(differs('opensDays') && { opens_before_minutes: minutes(fields.opensDays, 1440) ?? atOnce }),
    ...(differs('closesHours') && { closes_before_minutes: minutes(fields.closesHours, 60) ?? 0 }),
    ...(differs('decideHours') && { decide_before_minutes: minutes(fields.decideHours, 60) ?? 1440 }),
    ...(fields.way === 'lot' && differs('way', 'drawHours') && { draw_before_minutes: Math.max(60, minutes(fields.drawHours, 60) ?? 4320) }),
    ...Object.fromEntries(kept),
  }
}
