import type { MultiPolygon } from 'geojson'
import { describe, expect, it } from 'vitest'
import { flatPicture, pathOf } from './flatPicture'

const square: MultiPolygon = {
  type: 'MultiPolygon',
  coordinates: [[[[121.48, 31.24], [121.5, 31.24], [121.5, 31.26], [121.48, 31.26], [121.48, 31.24]]]],
}
const middle = { lng: 121.49, lat: 31.25 }

describe('the flat picture', () => {
  it('holds everything, north above, east to the right, as wide as it is high in metres', () => {
    const picture = flatPicture([square], middle)
    expect(picture.x(121.48)).toBeCloseTo(60)
    expect(picture.x(121.5)).toBeCloseTo(940)
    expect(picture.y(31.26)).toBeCloseTo(60, 0)
    expect(picture.y(31.24)).toBeCloseTo(picture.height - 60, 0)
    const metersEast = 0.02 * 111_195 * Math.cos((31.25 * Math.PI) / 180)
    expect(picture.unit).toBeCloseTo(880 / metersEast)
    expect((picture.height - 120) / picture.unit).toBeCloseTo(0.02 * 111_195, -1)
  })

  it('leads back from the picture to the earth', () => {
    const picture = flatPicture([square], middle)
    const back = picture.back(picture.x(121.483), picture.y(31.256))
    expect(back.lng).toBeCloseTo(121.483, 9)
    expect(back.lat).toBeCloseTo(31.256, 9)
  })

  it('shows the neighbourhood of the point where nothing can be reached', () => {
    const picture = flatPicture([], middle)
    expect(picture.x(middle.lng)).toBeCloseTo(500)
    expect(1000 / picture.unit).toBeGreaterThan(2400)
  })

  it('writes every ring', () => {
    const picture = flatPicture([square], middle)
    const holed = { ...square, coordinates: [[...(square.coordinates[0] ?? []), [[121.485, 31.245], [121.485, 31.25], [121.49, 31.25], [121.485, 31.245]]]] }
    expect(pathOf(holed, picture).match(/M[^Z]+Z/g)).toHaveLength(2)
    expect(pathOf(square, picture)).toMatch(/^M60\.0 /)
  })
})
