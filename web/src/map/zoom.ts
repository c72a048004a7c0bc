const earth_m = 40_075_016.686
const tile_px = 512

/** The zoom at which so many metres fill so many pixels, within what the map allows. */
export function zoomToSee(meters: number, pixels: number, lat: number): number {
  const metersPerPixel = meters / Math.max(1, pixels)
  const circumference = earth_m * Math.cos((lat * Math.PI) / 180)
  const zoom = Math.log2(circumference / (tile_px * metersPerPixel))
  return Math.min(17, Math.max(11, Math.round(zoom * 10) / 10))
}
