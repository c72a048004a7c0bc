import { describe, expect, it } from 'vitest'
import type { Coverage } from '../../client/client'
import { areaFeatures, areaRows, boundsOf, coverageOf, pressColumn, serviceRows, sortRows, type AreaCoverage, type Row } from './coverageModel'

function area(code: string, residents: number, share: number, more: Partial<AreaCoverage> = {}): AreaCoverage {
  return {
    code,
    residents,
    level: 'subdistrict',
    name: { zh: code },
    compliant: residents * share,
    compliant_share: share,
    duties: [
      { category: 'canteen', tier_min: 15, share: 0.9, covered: 90, applicable: 100, unknown_hours: 0, mean_walk_s: 300 },
      { category: 'canteen', tier_min: 5, share: 0.4, covered: 40, applicable: 100, unknown_hours: 0, mean_walk_s: 300 },
      { category: 'park', tier_min: 15, share: 1, covered: 100, applicable: 100, unknown_hours: 0 },
    ],
    ...more,
  }
}

const coverage: Coverage = {
  estimated: false,
  residents_source: '',
  residents_estimated: false,
  version: '1',
  asked: { profile: 'adult', standard: 's' },
  recorded: { duties: 2, share: 0.5, missing: [] },
  district: area('310109', 100, 0.5, { level: 'district' }),
  areas: [area('b', 300, 0.2), area('a', 100, 0.8), area('empty', 0, 0), area('c', 50, 0.2, { level: 'community' })],
}
const named = (each: AreaCoverage) => each.code
const ids = (rows: Row[]) => rows.map((row) => row.id)

describe('coverage', () => {
  it('judges a category asked for twice by the stricter duty', () => {
    expect(coverageOf(coverage.district, 'canteen')).toEqual({ share: 0.4, covered: 40, meanWalk: 300 })
  })

  it('is everything the standard asks when no category is', () => {
    expect(coverageOf(coverage.district, undefined).share).toBe(0.5)
  })

  it('has no share where nobody lives: that is no data, not nought', () => {
    expect(coverageOf(area('x', 0, 0), undefined).share).toBeUndefined()
  })

  it('lists one level', () => {
    expect(ids(areaRows(coverage, 'subdistrict', undefined, named))).toEqual(['b', 'a', 'empty'])
    expect(ids(areaRows(coverage, 'community', undefined, named))).toEqual(['c'])
  })

  it('lists each service once', () => {
    const rows = serviceRows(coverage, [], (key) => key)
    expect(rows.map((row) => [row.id, row.share])).toEqual([
      ['canteen', 0.4],
      ['park', 1],
    ])
  })

  it('says of a kind nobody recorded that it is not known, not that it is nought', () => {
    const some = { ...coverage, recorded: { duties: 1, share: 0.5, missing: ['park'] } }
    const rows = sortRows(serviceRows(some, [], (key) => key), { column: 'share', descending: false }, 'en')
    expect(rows.map((row) => [row.id, row.share, row.unrecorded ?? false])).toEqual([
      ['canteen', 0.4, false],
      ['park', undefined, true],
    ])
  })
})

describe('the ranked table', () => {
  const rows = areaRows(coverage, 'subdistrict', undefined, named)

  it('keeps lines without data last, whichever way it is sorted', () => {
    expect(ids(sortRows(rows, { column: 'share', descending: false }, 'en'))).toEqual(['b', 'a', 'empty'])
    expect(ids(sortRows(rows, { column: 'share', descending: true }, 'en'))).toEqual(['a', 'b', 'empty'])
  })

  it('sorts Chinese names by sound', () => {
    const chinese = ['四川北路街道', '北外滩街道', '嘉兴路街道'].map((name) => ({ ...(rows[0] as Row), id: name, name }))
    expect(ids(sortRows(chinese, { column: 'name', descending: false }, 'zh-CN'))).toEqual(['北外滩街道', '嘉兴路街道', '四川北路街道'])
  })

  it('turns round on a second press', () => {
    const first = pressColumn({ column: 'name', descending: false }, 'share')
    expect(first).toEqual({ column: 'share', descending: false })
    expect(pressColumn(first, 'share')).toEqual({ column: 'share', descending: true })
    expect(pressColumn(first, 'residents')).toEqual({ column: 'residents', descending: true })
  })
})

describe('areas on the map', () => {
  const geometry = { type: 'MultiPolygon' as const, coordinates: [[[[121, 31], [122, 31], [122, 32], [121, 31]]]] }
  const feature = (id: string, border: boolean) => ({
    type: 'Feature' as const,
    id,
    geometry: border ? geometry : null,
    properties: { code: id, parent: '', level: 'subdistrict' as const, name: { zh: id }, residents: 1 },
  })
  const areas = { type: 'FeatureCollection' as const, features: [feature('a', true), feature('empty', true), feature('z', false)] }

  it('are hatched without data and left out without a border', () => {
    const rows = areaRows(coverage, 'subdistrict', undefined, named)
    const drawn = areaFeatures(areas, rows, 'a', (each) => each.id.toUpperCase())
    expect(drawn.features.map((each) => each.properties)).toEqual([
      { id: 'a', chosen: true, share: 0.8 },
      { id: 'a', label: 'A' },
      { id: 'empty', chosen: false, nothing: true },
      { id: 'empty', label: 'EMPTY' },
    ])
  })

  it('are only borders while no coverage is shown', () => {
    const [first, label] = areaFeatures(areas, undefined, undefined, () => '').features
    expect(first?.properties).toEqual({ id: 'a', chosen: false })
    expect(label?.geometry).toEqual({ type: 'Point', coordinates: [121.5, 31.5] })
  })

  it('have bounds', () => {
    expect(boundsOf(geometry)).toEqual({ south: 31, west: 121, north: 32, east: 122 })
  })
})
