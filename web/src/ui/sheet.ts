/** The three heights of the sheet on a phone, lowest first. */
export const sheetStops = ['low', 'middle', 'high'] as const
export type SheetStop = (typeof sheetStops)[number]

export type SheetHeights = Record<SheetStop, number>

/** One height up or down, as the buttons do; stays where it ends. */
export function stepSheet(stop: SheetStop, step: 1 | -1): SheetStop {
  return sheetStops[sheetStops.indexOf(stop) + step] ?? stop
}

/**
 * Where a let-go sheet comes to rest: the stop nearest to where it would have
 * glided in a fifth of a second. `speed` in px/s, upwards positive.
 */
export function restingStop(heights: SheetHeights, height: number, speed: number): SheetStop {
  const aim = height + speed * 0.2
  const far = (stop: SheetStop) => Math.abs(heights[stop] - aim)
  return sheetStops.reduce((best, stop) => (far(stop) < far(best) ? stop : best))
}
