import { describe, expect, it } from 'vitest'
import type { Circle, DistrictDetail } from '../../client/client'
import { bandFeatures, byGroup, limitSeconds, missing, serviceFeatures, summarize, type Duty, type Service } from './circleModel'

function service(id: string, category: string, walk_s: number, more: Partial<Service> = {}): Service {
  return {
    id,
    category,
    walk_s,
    name: { zh: id },
    at: { lat: 31.25, lng: 121.48 },
    distance_m: walk_s,
    minutes_band: walk_s <= 300 ? 5 : walk_s <= 600 ? 10 : 15,
    openness: 'unknown',
    step_free: 'unknown',
    programme: false,
    rough: false,
    ...more,
  }
}

function duty(category: string, met: boolean, required = true): Duty {
  return { category, met, required, applicable: true, tier_min: 5, limit_m: 300, clause: '1', checked: true }
}

const square: [number, number][] = [[0, 0], [1, 0], [1, 1], [0, 0]]

const circle: Circle = {
  origin: { lat: 31.25, lng: 121.48 },
  off_street_m: 0,
  estimated: false,
  residents_source: '',
  residents_estimated: false,
  bands: [5, 10, 15].map((minutes) => ({
    minutes,
    residents: minutes * 100,
    geometry: { type: 'MultiPolygon', coordinates: [[square]] },
  })),
  services: [
    service('c', 'canteen', 700),
    service('a', 'pharmacy', 100),
    service('b', 'canteen', 400),
    service('d', 'castle', 50),
  ],
  duties: [duty('park', false, false), duty('canteen', true), duty('nursery', false)],
}

const district = {
  categories: [
    { key: 'canteen', group: 'care' },
    { key: 'pharmacy', group: 'health' },
  ],
} as DistrictDetail

describe('a circle', () => {
  it('counts in each band what the ones before hold as well', () => {
    expect(summarize(circle)).toEqual([
      { minutes: 5, residents: 500, places: 2 },
      { minutes: 10, residents: 1000, places: 3 },
      { minutes: 15, residents: 1500, places: 4 },
    ])
  })

  it('misses the required before the advised', () => {
    expect(missing(circle).map((each) => each.category)).toEqual(['nursery', 'park'])
  })

  it('does not miss what cannot be said of this place', () => {
    const unsure = { ...duty('health_centre', false), applicable: false }
    expect(missing({ ...circle, duties: [unsure] })).toEqual([])
  })

  it('groups services in a fixed order, nearest first, and loses none', () => {
    expect(byGroup(circle.services, district).map(({ group, services }) => [group, services.map((s) => s.id)])).toEqual([
      ['care', ['b', 'c']],
      ['health', ['a']],
      ['other', ['d']],
    ])
  })

  it('says a limit in seconds at the walker’s own pace', () => {
    expect(limitSeconds({ limit_m: 300 }, 1.25)).toBe(240)
    expect(limitSeconds({ limit_m: 300 }, 0.7)).toBe(429)
    expect(limitSeconds({ limit_s: 600 }, 0.7)).toBe(600)
  })

  it('draws only the bands that are shown', () => {
    const drawn = bandFeatures(circle, [5, 15], (minutes) => `${minutes} min`)
    expect(drawn.features.map((each) => each.properties)).toEqual([
      { minutes: 5 },
      { minutes: 5, label: '5 min' },
      { minutes: 15 },
      { minutes: 15, label: '15 min' },
    ])
    expect(drawn.features[1]?.geometry).toEqual({ type: 'Point', coordinates: [1, 1] })
    expect(bandFeatures(undefined, [5], String).features).toEqual([])
  })

  it('draws a closed service hollow and the chosen one first', () => {
    const services = [service('a', 'pharmacy', 1, { openness: 'closed', programme: true }), service('b', 'canteen', 2)]
    const [a, b] = serviceFeatures(services, 'b', new Map(), (each) => each.id).features
    expect(a?.properties).toMatchObject({ image: 'service/pill/closed', chosen: false, order: -1 })
    expect(b?.properties).toMatchObject({ image: 'service/soup/open', chosen: true, order: -2 })
  })
})
