import { expect, it } from 'vitest'
import { zoomToSee } from './zoom'

it('shows a quarter of an hour’s walk whole', () => {
  // On the equator a tile of 512 px at zoom 14 is 2,446 m wide.
  expect(zoomToSee(2446, 512, 0)).toBe(14)
  expect(zoomToSee(2446, 512, 60)).toBe(13)
})

it('stays within what the map can show', () => {
  expect(zoomToSee(1, 1000, 0)).toBe(17)
  expect(zoomToSee(1e7, 10, 0)).toBe(11)
})
