import { expect, test } from 'vitest'
import type { Schemas } from '../client/client'
import { venueHere } from './venueHere'

const venue = (id: string, lat: number, lng: number) => ({ id, at: { lat, lng } }) as Schemas['venue_line']

test('a screen is of the nearest venue, when that is at its door', () => {
  const all = [venue('1', 31.2461, 121.4836), venue('2', 31.247, 121.4836)]
  expect(venueHere(all, { lat: 31.2462, lng: 121.4837 })?.id).toBe('1')
  expect(venueHere(all, { lat: 31.26, lng: 121.4837 })).toBeUndefined()
  expect(venueHere(all, undefined)).toBeUndefined()
})
