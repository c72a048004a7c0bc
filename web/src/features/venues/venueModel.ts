import { client, type Schemas } from '../../client/client'
import { expectData } from '../../client/failure'
import { useResource } from '../../client/resource'

export type Venue = Schemas['venue_detail']
export type VenueLine = Schemas['venue_line']
export type Outlook = Schemas['booking_outlook']
export type Scope = Schemas['booking_scope']

export const layouts: readonly Schemas['room_layout'][] = ['empty', 'theatre', 'classroom', 'circle', 'tables', 'boardroom']
export const equipment: readonly Schemas['room_equipment'][] = [
  'projector',
  'screen',
  'speakers',
  'microphone',
  'hearing_loop',
  'whiteboard',
  'piano',
  'kitchen',
  'water',
  'air_conditioning',
  'wifi',
  'craft_tables',
  'play_corner',
  'mirrors',
]
export const whos: readonly Schemas['who_books'][] = ['staff', 'on_approval', 'residents']
export const scopes: readonly Scope[] = ['single', 'following', 'all']

export function useVenues(district: () => string | undefined) {
  return useResource(district, (code, signal) =>
    expectData(client.GET('/api/v1/d/{district}/venues', { params: { path: { district: code } }, signal })),
  )
}

/** `whom` is who asks: what may be changed is theirs to be told. */
export function useVenue(question: () => { district: string; venue_id: string; whom: string | undefined } | undefined) {
  return useResource(question, ({ district, venue_id }, signal) =>
    expectData(client.GET('/api/v1/d/{district}/venues/{venue_id}', { params: { path: { district, venue_id } }, signal })),
  )
}

export interface BookingsQuestion {
  district: string
  venue_id: string
  from: string
  until: string
  room?: string | undefined
  whom: string | undefined
}

export function useBookings(question: () => BookingsQuestion | undefined) {
  return useResource(question, ({ district, venue_id, from, until, room }, signal) =>
    expectData(
      client.GET('/api/v1/d/{district}/venues/{venue_id}/bookings', {
        params: { path: { district, venue_id }, query: { from, until, ...(room && { room }) } },
        signal,
      }),
    ),
  )
}

export type Trial = Schemas['booking_trial']

/** What is in the way of a time, while it is being chosen. */
export function useOutlook(question: () => ({ district: string; room_id: string } & Trial) | undefined) {
  return useResource(question, ({ district, room_id, ...body }, signal) =>
    expectData(
      client.POST('/api/v1/d/{district}/rooms/{room_id}/bookings/try', { params: { path: { district, room_id } }, body, signal }),
    ),
  )
}
