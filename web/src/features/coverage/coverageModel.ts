import type { Feature, FeatureCollection } from 'geojson'
import type { Coverage, Schemas } from '../../client/client'
import { collator } from '../../i18n/intl'

export type AreaCoverage = Schemas['area_coverage']
type Areas = Schemas['area_collection']

/** One line of a table of shares; without a share there are no data. */
export interface Row {
  id: string
  name: string
  residents: number
  share: number | undefined
  covered: number
  meanWalk: number | undefined
  required: boolean
  /** Nobody has recorded a single one: a question about the data. */
  unrecorded?: boolean
}

export type Column = 'name' | 'residents' | 'share' | 'meanWalk'
export interface Sorting {
  column: Column
  descending: boolean
}

/**
 * The share of an area with one category, or with everything when none is
 * asked. A category asked for at several tiers is judged by the strictest: the
 * smallest share.
 */
export function coverageOf(area: AreaCoverage, category: string | undefined) {
  if (area.residents <= 0) return { share: undefined, covered: 0, meanWalk: undefined }
  if (category === undefined) {
    return { share: area.compliant_share, covered: area.compliant, meanWalk: undefined }
  }
  const duties = area.duties.filter((duty) => duty.category === category && duty.applicable > 0)
  const worst = duties.sort((a, b) => a.share - b.share)[0]
  return { share: worst?.share, covered: worst?.covered ?? 0, meanWalk: worst?.mean_walk_s }
}

export function areaRows(
  coverage: Coverage,
  level: string | undefined,
  category: string | undefined,
  nameOf: (area: AreaCoverage) => string,
): Row[] {
  return coverage.areas
    .filter((area) => area.level === level)
    .map((area) => ({
      id: area.code,
      name: nameOf(area),
      residents: area.residents,
      required: true,
      ...coverageOf(area, category),
    }))
}

export function serviceRows(
  coverage: Coverage,
  duties: readonly Schemas['duty_detail'][],
  nameOf: (category: string) => string,
): Row[] {
  const categories = [...new Set(coverage.district.duties.map((duty) => duty.category))]
  return categories.map((category) => ({
    id: category,
    name: nameOf(category),
    residents: coverage.district.residents,
    required: duties.some((duty) => duty.category === category && duty.required),
    ...(coverage.recorded.missing.includes(category)
      ? { share: undefined, covered: 0, meanWalk: undefined, unrecorded: true }
      : coverageOf(coverage.district, category)),
  }))
}

/** Sorted; lines without the figure stand last whichever way one sorts. */
export function sortRows(rows: readonly Row[], { column, descending }: Sorting, language: string): Row[] {
  const { compare } = collator(language, { numeric: true })
  const sign = descending ? -1 : 1
  return [...rows].sort((a, b) => {
    const [x, y] = [a[column], b[column]]
    if (x === undefined || y === undefined) return Number(x === undefined) - Number(y === undefined)
    const order =
      typeof x === 'string' ? compare(x, String(y)) : Number(x) - Number(y)
    return sign * order || compare(a.name, b.name) || a.id.localeCompare(b.id)
  })
}

/** A second press on a column turns it round; figures start at the worst. */
export function pressColumn(sorting: Sorting, column: Column): Sorting {
  if (sorting.column === column) return { column, descending: !sorting.descending }
  return { column, descending: column === 'residents' || column === 'meanWalk' }
}

/** The areas to draw: plain borders, or filled by their share. */
export function areaFeatures(
  areas: Areas | undefined,
  rows: readonly Row[] | undefined,
  chosen: string | undefined,
  label: (area: Areas['features'][number], row: Row | undefined) => string,
): FeatureCollection {
  const byId = new Map(rows?.map((row) => [row.id, row]))
  return {
    type: 'FeatureCollection',
    features: (areas?.features ?? []).flatMap((area): Feature[] => {
      if (!area.geometry) return []
      const row = byId.get(area.id)
      const filled = {
        ...(row?.share !== undefined && { share: row.share }),
        ...(rows && row?.share === undefined && { nothing: true }),
      }
      return [
        {
          type: 'Feature',
          geometry: area.geometry,
          properties: { id: area.id, chosen: area.id === chosen, ...filled },
        },
        {
          type: 'Feature',
          geometry: { type: 'Point', coordinates: labelPoint(area) },
          properties: { id: area.id, label: label(area, row) },
        },
      ]
    }),
  }
}

function labelPoint({ geometry, properties }: Areas['features'][number]): [number, number] {
  if (properties.label) return [properties.label.lng, properties.label.lat]
  const { south, west, north, east } = boundsOf(geometry ?? { type: 'MultiPolygon', coordinates: [] })
  return [(west + east) / 2, (south + north) / 2]
}

/** Around a border, to bring it into sight. */
export function boundsOf(geometry: Schemas['multi_polygon']): Schemas['bounds'] {
  const bounds = { south: 90, west: 180, north: -90, east: -180 }
  for (const [lng = 0, lat = 0] of geometry.coordinates.flat(2)) {
    bounds.south = Math.min(bounds.south, lat)
    bounds.north = Math.max(bounds.north, lat)
    bounds.west = Math.min(bounds.west, lng)
    bounds.east = Math.max(bounds.east, lng)
  }
  return bounds
}
