import { describe, expect, it } from 'vitest'
import { aptRoom, endOf, peopleOf, sessionIn, type Room } from './ideaPlan'

const room = (id: string, seats: number): Room => ({
  id,
  name: { zh: id },
  seats,
  layouts: [],
  equipment: [],
  who_books: 'staff',
  buffer_before_minutes: 0,
  buffer_after_minutes: 0,
  position: 0,
  revision: 1,
})
const rooms = [room('hall', 40), room('tea', 12), room('study', 20)]

describe('a room for an idea', () => {
  it('is the smallest that does, else the largest', () => {
    expect(aptRoom(rooms, 13)?.id).toBe('study')
    expect(aptRoom(rooms, 20)?.id).toBe('study')
    expect(aptRoom(rooms, 0)?.id).toBe('tea')
    expect(aptRoom(rooms, 100)?.id).toBe('hall')
    expect(aptRoom([], 5)).toBeUndefined()
  })

  it('is looked for by the most who may come', () => {
    expect(peopleOf({ times: [], people_min: 6, people_max: 20 })).toBe(20)
    expect(peopleOf({ times: [], people_min: 6 })).toBe(6)
    expect(peopleOf(undefined)).toBe(0)
  })
})

describe('a session of an idea', () => {
  it('is as wished, and as usual where nothing was said', () => {
    const from = '2026-12-05T06:00:00Z'
    const until = endOf({ from, minutes: 90 })
    expect(until).toBe('2026-12-05T07:30:00Z')
    expect(sessionIn('tea', from, until, { times: [], people_min: 6, people_max: 12 }, 12)).toEqual({ from, until, room: 'tea', places: 12, minimum: 6 })
    expect(sessionIn('tea', from, until, undefined, 0)).toEqual({ from, until, room: 'tea', places: 20 })
    expect(sessionIn('tea', from, until, { times: [], people_min: 30 }, 10).places).toBe(30)
  })
})
