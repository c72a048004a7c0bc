import type { AreaLevel, LatLng } from '../client/client'

export const modes = ['circle', 'coverage', 'gaps'] as const
export type Mode = (typeof modes)[number]
export const allBands = [5, 10, 15] as const

/** Everything a permalink says, beside the district that stands in its path. */
export interface View {
  mode: Mode
  pin: LatLng | undefined
  zoom: number | undefined
  profile: string
  /** Minute of the week, the present one, or whenever. */
  at: number | 'now' | undefined
  standard: string | undefined
  category: string | undefined
  level: AreaLevel | undefined
  /** The bands shown, minutes, ascending. */
  bands: readonly number[]
  /** The gap looked at. */
  gap: string | undefined
  /** Where a new service of `category` is imagined. */
  site: LatLng | undefined
  /** The service imagined to close. */
  close: string | undefined
}

export const plainView: View = {
  mode: 'circle',
  pin: undefined,
  zoom: undefined,
  profile: 'adult',
  at: undefined,
  standard: undefined,
  category: undefined,
  level: undefined,
  bands: allBands,
  gap: undefined,
  site: undefined,
  close: undefined,
}

export type Query = Record<string, string | undefined>

/** Reads a permalink; what does not make sense is as if it were not there. */
export function readView(query: Query): View {
  return {
    mode: modes.find((mode) => mode === query['mode']) ?? 'circle',
    pin: place(query['lat'], query['lng']),
    zoom: number(query['zoom'], 0, 22),
    profile: key(query['profile']) ?? 'adult',
    at: query['at'] === 'now' ? 'now' : whole(query['at'], 0, 10_079),
    standard: key(query['standard']),
    category: key(query['category']),
    level: (['subdistrict', 'community'] as const).find((each) => each === query['level']),
    bands: readBands(query['bands']),
    gap: key(query['gap']),
    site: pair(query['site']),
    close: /^\d{1,18}$/.test(query['close'] ?? '') ? query['close'] : undefined,
  }
}

/** The shortest query that `readView` reads back as the same view. */
export function writeView(view: View): Record<string, string> {
  const query: Query = {
    mode: view.mode === 'circle' ? undefined : view.mode,
    lat: view.pin && degrees(view.pin.lat),
    lng: view.pin && degrees(view.pin.lng),
    zoom: view.zoom === undefined ? undefined : String(Math.round(view.zoom * 10) / 10),
    profile: view.profile === 'adult' ? undefined : view.profile,
    at: view.at === undefined ? undefined : String(view.at),
    standard: view.standard,
    category: view.category,
    level: view.level,
    bands: view.bands.length === allBands.length ? undefined : view.bands.join(',') || 'none',
    gap: view.gap,
    site: view.site && `${degrees(view.site.lat)},${degrees(view.site.lng)}`,
    close: view.close,
  }
  return Object.fromEntries(
    Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
}

/** Five decimals are a metre; more would only make the link longer. */
export function degrees(value: number): string {
  return String(Math.round(value * 1e5) / 1e5)
}

export function samePlace(a: LatLng | undefined, b: LatLng | undefined): boolean {
  if (!a || !b) return a === b
  return degrees(a.lat) === degrees(b.lat) && degrees(a.lng) === degrees(b.lng)
}

function number(text: string | undefined, low: number, high: number): number | undefined {
  if (text === undefined || !/^-?\d+(\.\d+)?$/.test(text)) return undefined
  const value = Number(text)
  return value >= low && value <= high ? value : undefined
}

function whole(text: string | undefined, low: number, high: number): number | undefined {
  const value = number(text, low, high)
  return value !== undefined && Number.isInteger(value) ? value : undefined
}

function place(lat: string | undefined, lng: string | undefined): LatLng | undefined {
  const north = number(lat, -90, 90)
  const east = number(lng, -180, 180)
  return north === undefined || east === undefined ? undefined : { lat: north, lng: east }
}

function pair(text: string | undefined): LatLng | undefined {
  const [lat, lng, ...rest] = text?.split(',') ?? []
  return rest.length === 0 ? place(lat, lng) : undefined
}

function key(text: string | undefined): string | undefined {
  return text !== undefined && /^[A-Za-z0-9_.:-]{1,80}$/.test(text) ? text : undefined
}

function readBands(text: string | undefined): readonly number[] {
  if (text === undefined) return allBands
  const asked = new Set(text.split(',').map(Number))
  const known = allBands.filter((minutes) => asked.has(minutes))
  return known.length === 0 && text !== 'none' ? allBands : known
}
