import type { Localized, Schemas } from '../../client/client'
import { hoursFields, hoursOf, type HoursFields } from '../../features/venues/hoursForm'
import type { Room } from '../../features/venues/layout'
import type { Venue } from '../../features/venues/venueModel'

/** What the forms of a venue and of a room hold; numbers as they are typed. */
export interface Texts {
  zh: string
  en: string
  'zh-Hant': string
}

export const textsOf = (text: Localized | undefined): Texts => ({
  zh: text?.zh ?? '',
  en: text?.en ?? '',
  'zh-Hant': text?.['zh-Hant'] ?? '',
})

const trimmed = (texts: Texts): Texts => ({
  zh: texts.zh.trim(),
  en: texts.en.trim(),
  'zh-Hant': texts['zh-Hant'].trim(),
})

export const hasText = (texts: Texts) => Object.values(trimmed(texts)).some(Boolean)

type Known = 'yes' | 'no' | ''

export interface VenueFields {
  name: Texts
  area: string
  at: { lat: string; lng: string }
  address: string
  about: Texts
  way_in: Texts
  hours: HoursFields
  step_free: Schemas['step_free']
  steps: string
  has_lift: Known
  has_accessible_toilet: Known
  phone: string
  book_ahead_days: string
  quota_minutes: string
  group_quota_minutes: string
  release_after_minutes: string
  instead_of: string
}

const knownOf = (value: boolean | undefined): Known => (value === undefined ? '' : value ? 'yes' : 'no')
const typedOf = (value: number | undefined) => (value === undefined ? '' : String(value))

export function venueFields(venue: Venue | undefined, area = ''): VenueFields {
  return {
    name: textsOf(venue?.name),
    area: venue?.area ?? area,
    at: { lat: typedOf(venue?.at.lat), lng: typedOf(venue?.at.lng) },
    address: venue?.address ?? '',
    about: textsOf(venue?.about),
    way_in: textsOf(venue?.way_in),
    hours: hoursFields(venue?.hours),
    step_free: venue?.step_free ?? 'unknown',
    steps: typedOf(venue?.steps),
    has_lift: knownOf(venue?.has_lift),
    has_accessible_toilet: knownOf(venue?.has_accessible_toilet),
    phone: venue?.phone ?? '',
    book_ahead_days: typedOf(venue?.book_ahead_days ?? 60),
    quota_minutes: typedOf(venue?.quota_minutes),
    group_quota_minutes: typedOf(venue?.group_quota_minutes),
    release_after_minutes: typedOf(venue?.release_after_minutes),
    instead_of: '',
  }
}

export function placeOf({ at }: Pick<VenueFields, 'at'>): { lat: number; lng: number } | undefined {
  if (!at.lat.trim() || !at.lng.trim()) return undefined
  const place = { lat: Number(at.lat), lng: Number(at.lng) }
  return Math.abs(place.lat) <= 90 && Math.abs(place.lng) <= 180 ? place : undefined
}

/** The parts that were changed, as the server wants them. What was emptied and has no "none" is left out. */
export function venueBody(fields: VenueFields, changed: readonly (keyof VenueFields)[]): Omit<Schemas['venue_change'], 'revision'> {
  const is = (key: keyof VenueFields) => changed.includes(key)
  const at = placeOf(fields)
  const hours = hoursOf(fields.hours)
  const number = (key: 'steps' | 'book_ahead_days') => is(key) && fields[key].trim() !== '' && { [key]: Number(fields[key]) }
  const orNone = (key: 'quota_minutes' | 'group_quota_minutes' | 'release_after_minutes') => is(key) && { [key]: Number(fields[key].trim() || 0) }
  const known = (key: 'has_lift' | 'has_accessible_toilet') => is(key) && fields[key] !== '' && { [key]: fields[key] === 'yes' }
  return {
    ...(is('name') && { name: trimmed(fields.name) }),
    ...(is('area') && { area: fields.area }),
    ...(is('at') && at && { at }),
    ...(is('address') && { address: fields.address.trim() }),
    ...(is('about') && { about: trimmed(fields.about) }),
    ...(is('way_in') && { way_in: trimmed(fields.way_in) }),
    ...(is('hours') && hours && { hours }),
    ...(is('step_free') && { step_free: fields.step_free }),
    ...(is('phone') && { phone: fields.phone.trim() }),
    ...number('steps'),
    ...number('book_ahead_days'),
    ...orNone('quota_minutes'),
    ...orNone('group_quota_minutes'),
    ...orNone('release_after_minutes'),
    ...known('has_lift'),
    ...known('has_accessible_toilet'),
  }
}

export interface RoomFields {
  name: Texts
  within: string
  seats: string
  rules: Texts
  area_m2: string
  /** Seats by layout; empty where it cannot be set up so. */
  layouts: Record<Schemas['room_layout'], string>
  equipment: Schemas['room_equipment'][]
  who_books: Schemas['who_books']
  buffer_before_minutes: string
  buffer_after_minutes: string
  position: string
}

export function roomFields(room: Room | undefined): RoomFields {
  const seatsAs = (layout: Schemas['room_layout']) => typedOf(room?.layouts.find((each) => each.layout === layout)?.seats)
  return {
    name: textsOf(room?.name),
    within: room?.within ?? '',
    seats: typedOf(room?.seats),
    rules: textsOf(room?.rules),
    area_m2: typedOf(room?.area_m2),
    layouts: {
      empty: seatsAs('empty'),
      theatre: seatsAs('theatre'),
      classroom: seatsAs('classroom'),
      circle: seatsAs('circle'),
      tables: seatsAs('tables'),
      boardroom: seatsAs('boardroom'),
    },
    equipment: [...(room?.equipment ?? [])],
    who_books: room?.who_books ?? 'staff',
    buffer_before_minutes: typedOf(room?.buffer_before_minutes ?? 0),
    buffer_after_minutes: typedOf(room?.buffer_after_minutes ?? 0),
    position: typedOf(room?.position ?? 0),
  }
}

export function roomBody(fields: RoomFields, changed: readonly (keyof RoomFields)[]): Omit<Schemas['room_change'], 'revision'> {
  const is = (key: keyof RoomFields) => changed.includes(key)
  const layouts = (Object.entries(fields.layouts) as [Schemas['room_layout'], string][])
    .filter(([, seats]) => seats.trim() !== '')
    .map(([layout, seats]) => ({ layout, seats: Number(seats) }))
  const number = (key: 'seats' | 'area_m2' | 'buffer_before_minutes' | 'buffer_after_minutes' | 'position') =>
    is(key) && fields[key].trim() !== '' && { [key]: Number(fields[key]) }
  return {
    ...(is('name') && { name: trimmed(fields.name) }),
    ...(is('within') && { within: fields.within }),
    ...(is('rules') && { rules: trimmed(fields.rules) }),
    ...(is('layouts') && { layouts }),
    ...(is('equipment') && { equipment: fields.equipment }),
    ...(is('who_books') && { who_books: fields.who_books }),
    ...number('seats'),
    ...number('area_m2'),
    ...number('buffer_before_minutes'),
    ...number('buffer_after_minutes'),
    ...number('position'),
  }
}
