import type { Schemas } from '../../client/client'
import { openOn, type OpenPlace } from './hoursForm'
import { addDays, minutesADay, wallOf } from './wall'

export type Booking = Schemas['booking']
export type Room = Schemas['room']

/** A room and everything that cannot be used while it is: the larger ones and its parts. */
export function sharing(rooms: readonly Room[], id: string): Set<string> {
  const byId = new Map(rooms.map((room) => [room.id, room]))
  const out = new Set([id])
  for (let above = byId.get(id)?.within; above && !out.has(above); above = byId.get(above)?.within) out.add(above)
  let size = 0
  const parts = new Set([id])
  while (size !== parts.size) {
    size = parts.size
    for (const room of rooms) if (room.within && parts.has(room.within)) parts.add(room.id)
  }
  for (const part of parts) out.add(part)
  return out
}

/** Larger rooms first, each followed by its parts, with how deep it lies. */
export function asTree(rooms: readonly Room[]): { room: Room; depth: number }[] {
  const ids = new Set(rooms.map(({ id }) => id))
  const below = (within: string | undefined, depth: number): { room: Room; depth: number }[] =>
    rooms.flatMap((room) => {
      const above = room.within && ids.has(room.within) ? room.within : undefined
      return above === within ? [{ room, depth }, ...below(room.id, depth + 1)] : []
    })
  return below(undefined, 0)
}

/** A booking in a column of the calendar: minutes of that day, and its place beside others at the same time. */
export interface Block {
  booking: Booking
  from: number
  to: number
  /** It is in a room that shares this one's walls, not in this one. */
  shared: boolean
  lane: number
  lanes: number
}

export interface Column {
  date: string
  room: string
}

/** What stands in a column. Bookings past midnight stand on each day they touch. */
export function blocksOf(bookings: readonly Booking[], { date, room }: Column, rooms: readonly Room[], zone: string): Block[] {
  const shares = sharing(rooms, room)
  const blocks = bookings
    .filter((booking) => shares.has(booking.room))
    .flatMap((booking) => {
      const on = minutesOn(booking, date, zone)
      return on ? [{ booking, ...on, shared: booking.room !== room, lane: 0, lanes: 1 }] : []
    })
    .toSorted((a, b) => a.from - b.from || b.to - a.to)
  return inLanes(blocks)
}

export function minutesOn({ from, until }: { from: string; until: string }, date: string, zone: string) {
  const begins = wallOf(from, zone)
  const ends = wallOf(until, zone)
  if (begins.date > date || ends.date < date || (ends.date === date && ends.minute === 0)) return undefined
  return {
    from: begins.date === date ? begins.minute : 0,
    to: ends.date === date ? ends.minute : minutesADay,
  }
}

/** All of a day: its clocks say nothing. */
export const isWholeDay = ({ from, to }: Pick<Block, 'from' | 'to'>) => from === 0 && to === minutesADay

/** Those at one time stand beside each other, all of a knot equally wide. */
function inLanes(blocks: Block[]): Block[] {
  let knot: Block[] = []
  let knotEnds = 0
  const ends: number[] = []
  const close = () => {
    for (const block of knot) block.lanes = ends.length
    knot = []
    ends.length = 0
  }
  for (const block of blocks) {
    if (knot.length > 0 && block.from >= knotEnds) close()
    const free = ends.findIndex((end) => end <= block.from)
    block.lane = free === -1 ? ends.length : free
    ends[block.lane] = block.to
    knotEnds = Math.max(knot.length === 0 ? 0 : knotEnds, block.to)
    knot.push(block)
  }
  close()
  return blocks
}

const hour = 60

/** From which to which minute a day is drawn: all that is open or booked, in whole hours, eight at least. */
export function drawnHours(
  place: OpenPlace | undefined,
  dates: readonly string[],
  bookings: readonly Booking[],
  zone: string,
): { from: number; to: number } {
  const open = place?.hours ? dates.flatMap((date) => openOn(place, date)) : []
  const held = dates.flatMap((date) =>
    bookings
      // Whole days that are closed would draw the night.
      .filter(({ kind }) => kind !== 'closure')
      .flatMap((booking) => minutesOn(booking, date, zone) ?? []),
  )
  const spans = [...open, ...held]
  if (spans.length === 0) return { from: 8 * hour, to: 20 * hour }
  const from = Math.floor(Math.min(...spans.map((span) => span.from)) / hour) * hour
  const to = Math.min(minutesADay, Math.ceil(Math.max(...spans.map((span) => span.to)) / hour) * hour)
  return { from: Math.max(0, Math.min(from, to - 8 * hour)), to }
}

/** Times of a length at which a room is free on a date, beginning at full and half hours. */
export function freeStarts(
  { open, busy, length, earliest }: { open: readonly { from: number; to: number }[]; busy: readonly { from: number; to: number }[]; length: number; earliest: number },
): number[] {
  const out: number[] = []
  for (let from = 0; from + length <= minutesADay; from += 30) {
    const to = from + length
    const isOpen = open.some((span) => span.from <= from && to <= span.to)
    const isFree = !busy.some((span) => span.from < to && from < span.to)
    if (from >= earliest && isOpen && isFree) out.push(from)
  }
  return out
}

/** When a room is held on a date, with what its buffers keep free around. */
export function busyOn(bookings: readonly Booking[], room: Room, rooms: readonly Room[], date: string, zone: string) {
  const shares = sharing(rooms, room.id)
  const byId = new Map(rooms.map((each) => [each.id, each]))
  return bookings
    .filter((booking) => shares.has(booking.room))
    .flatMap((booking) => {
      const theirs = byId.get(booking.room) ?? room
      return [-1, 0, 1].flatMap((day) => {
        const on = minutesOn(booking, addDays(date, day), zone)
        const shift = day * minutesADay
        return on
          ? [{
              from: on.from + shift - theirs.buffer_before_minutes - room.buffer_after_minutes,
              to: on.to + shift + theirs.buffer_after_minutes + room.buffer_before_minutes,
            }]
          : []
      })
    })
}
