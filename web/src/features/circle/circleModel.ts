import type { Feature, FeatureCollection } from 'geojson'
import type { Circle, DistrictDetail, Schemas } from '../../client/client'
import { iconOf } from '../../ui/iconOf'

export type Service = Schemas['service_in_reach']
export type Duty = Schemas['duty_here']

export const groupOrder = [
  'programme',
  'care',
  'health',
  'daily',
  'education',
  'culture',
  'sport',
  'transport',
] as const
export type Group = (typeof groupOrder)[number] | 'other'

export interface BandSummary {
  minutes: number
  residents: number
  places: number
}

/** How many places and people each band holds; each holds the ones before. */
export function summarize(circle: Circle): BandSummary[] {
  return circle.bands.map(({ minutes, residents }) => ({
    minutes,
    residents,
    places: circle.services.filter((each) => each.minutes_band <= minutes).length,
  }))
}

/**
 * What the standard requires and is not there; required before advised. What
 * it cannot be said of here is not missing.
 */
export function missing(circle: Circle): Duty[] {
  const lacking = circle.duties.filter((duty) => duty.applicable && !duty.met)
  return [...lacking.filter((duty) => duty.required), ...lacking.filter((duty) => !duty.required)]
}

export function groupOf(category: string, district: DistrictDetail): Group {
  const group = district.categories.find((each) => each.key === category)?.group
  return groupOrder.find((each) => each === group) ?? 'other'
}

export interface ServiceGroup {
  group: Group
  services: Service[]
}

/** Services by group in a fixed order, each nearest first; none empty. */
export function byGroup(services: readonly Service[], district: DistrictDetail): ServiceGroup[] {
  const groups = new Map<Group, Service[]>()
  for (const service of byTime(services)) {
    const group = groupOf(service.category, district)
    groups.set(group, [...(groups.get(group) ?? []), service])
  }
  return [...groupOrder, 'other' as const].flatMap((group) => {
    const found = groups.get(group)
    return found ? [{ group, services: found }] : []
  })
}

export function byTime(services: readonly Service[]): Service[] {
  return [...services].sort((a, b) => a.walk_s - b.walk_s || (a.id < b.id ? -1 : 1))
}

/** Seconds to walk a duty's limit at this pace, whichever way it is given. */
export function limitSeconds(duty: Pick<Duty, 'limit_m' | 'limit_s'>, pace: number): number {
  return duty.limit_s ?? Math.ceil((duty.limit_m ?? 0) / pace)
}

/** The shown bands, and for each the point at its top where its minutes stand. */
export function bandFeatures(
  circle: Circle | undefined,
  shown: readonly number[],
  label: (minutes: number) => string,
): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: (circle?.bands ?? []).flatMap(({ minutes, geometry }): Feature[] => {
      if (!geometry || !shown.includes(minutes)) return []
      const top = geometry.coordinates.flat(2).reduce(northern, [0, -90])
      return [
        { type: 'Feature', geometry, properties: { minutes } },
        {
          type: 'Feature',
          geometry: { type: 'Point', coordinates: top },
          properties: { minutes, label: label(minutes) },
        },
      ]
    }),
  }
}

const northern = (a: number[], b: number[]) => ((b[1] ?? -90) > (a[1] ?? -90) ? b : a)

export function serviceFeatures(
  services: readonly Service[],
  chosen: string | undefined,
  icons: ReadonlyMap<string, string>,
  nameOf: (service: Service) => string,
): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: services.map((service, order) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [service.at.lng, service.at.lat] },
      properties: {
        id: service.id,
        name: nameOf(service),
        openness: service.openness,
        image: `service/${iconOf(service.category, icons.get(service.category))}/${stateOf(service)}`,
        chosen: service.id === chosen,
        // The chosen and the programme's own come first where icons collide.
        order: service.id === chosen ? -2 : service.programme ? -1 : order,
      },
    })),
  }
}

function stateOf(service: Service): string {
  if (service.openness === 'closed') return 'closed'
  return service.programme ? 'programme' : 'open'
}
