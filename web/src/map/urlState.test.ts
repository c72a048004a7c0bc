import { describe, expect, it } from 'vitest'
import { plainView, readView, samePlace, writeView, type View } from './urlState'

describe('a permalink', () => {
  it('is empty for the plain view', () => {
    expect(writeView(plainView)).toEqual({})
    expect(readView({})).toEqual(plainView)
  })

  it('brings back everything it was made from', () => {
    const view: View = {
      mode: 'gaps',
      pin: { lat: 31.24612, lng: 121.48361 },
      zoom: 15.5,
      profile: 'wheelchair',
      at: 3720,
      standard: 'shanghai-2016',
      category: 'canteen',
      level: 'community',
      bands: [5, 15],
      gap: 'canteen-17',
      site: { lat: 31.25, lng: 121.49 },
      close: '123456789012345678',
    }
    expect(readView(writeView(view))).toEqual(view)
  })

  it('keeps "now" as now, and no bands as no bands', () => {
    expect(readView(writeView({ ...plainView, at: 'now' })).at).toBe('now')
    expect(readView(writeView({ ...plainView, bands: [] })).bands).toEqual([])
  })

  it('cuts a place to a metre', () => {
    const query = writeView({ ...plainView, pin: { lat: 31.246123456, lng: 121.483654321 } })
    expect(query).toEqual({ lat: '31.24612', lng: '121.48365' })
  })

  it.each([
    [{ lat: '91', lng: '121' }],
    [{ lat: '31', lng: '' }],
    [{ lat: 'x', lng: '121' }],
    [{ lat: '31' }],
    [{ at: '10080' }],
    [{ at: '1.5' }],
    [{ at: '-1' }],
    [{ mode: 'fly' }],
    [{ profile: '<script>' }],
    [{ level: 'district' }],
    [{ bands: '7,8' }],
    [{ site: '31.2' }],
    [{ site: '31.2,121.4,7' }],
    [{ close: 'abc' }],
    [{ zoom: '99' }],
  ])('ignores what makes no sense: %j', (query) => {
    expect(readView(query)).toEqual(plainView)
  })

  it('knows the same place by its metre', () => {
    expect(samePlace({ lat: 1, lng: 2 }, { lat: 1.000001, lng: 2 })).toBe(true)
    expect(samePlace({ lat: 1, lng: 2 }, { lat: 1.0001, lng: 2 })).toBe(false)
    expect(samePlace(undefined, undefined)).toBe(true)
    expect(samePlace({ lat: 1, lng: 2 }, undefined)).toBe(false)
  })
})
