import type { MultiPolygon } from 'geojson'
import type { LatLng } from '../../client/client'

/** A flat picture of a neighbourhood, so many units wide and high, north above. */
export interface FlatPicture {
  width: number
  height: number
  x: (lng: number) => number
  y: (lat: number) => number
  back: (x: number, y: number) => LatLng
  /** Of the picture in a metre. */
  unit: number
}

const metersADegree = 111_195
const margin = 0.06

/** Holds the polygons and the point; where there is nothing, a quarter of an hour around the point. */
export function flatPicture(areas: readonly MultiPolygon[], around: LatLng, width = 1000): FlatPicture {
  const reach = 1200 / metersADegree
  const narrower = Math.cos((around.lat * Math.PI) / 180)
  const points = areas.flatMap(({ coordinates }) => coordinates.flatMap(([outer = []]) => outer))
  const lngs = points.map(([lng = 0]) => lng)
  const lats = points.map(([, lat = 0]) => lat)
  if (points.length === 0) {
    lngs.push(around.lng - reach / narrower, around.lng + reach / narrower)
    lats.push(around.lat - reach, around.lat + reach)
  }
  const ends = (all: readonly number[], one: number) =>
    all.reduce(([low, high], each) => [Math.min(low, each), Math.max(high, each)] as const, [one, one] as const)
  const [west, east] = ends(lngs, around.lng)
  const [south, north] = ends(lats, around.lat)
  const across = Math.max((east - west) * narrower, reach / 4)
  const up = Math.max(north - south, reach / 4)
  const scale = (width * (1 - 2 * margin)) / across
  const height = Math.round(up * scale + 2 * margin * width)
  const middle = { x: (west + east) / 2, y: (south + north) / 2 }
  return {
    width,
    height,
    x: (lng) => width / 2 + (lng - middle.x) * narrower * scale,
    y: (lat) => height / 2 - (lat - middle.y) * scale,
    back: (x, y) => ({ lng: middle.x + (x - width / 2) / scale / narrower, lat: middle.y - (y - height / 2) / scale }),
    unit: scale / metersADegree,
  }
}

/** The outline as SVG writes it; holes stay holes (evenodd). */
export function pathOf({ coordinates }: MultiPolygon, { x, y }: FlatPicture): string {
  return coordinates
    .flat()
    .map((ring) => `M${ring.map(([lng = 0, lat = 0]) => `${x(lng).toFixed(1)} ${y(lat).toFixed(1)}`).join('L')}Z`)
    .join('')
}
