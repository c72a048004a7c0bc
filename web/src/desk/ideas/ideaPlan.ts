import type { Schemas } from '../../client/client'

export type Room = Schemas['room']
type Wishes = Schemas['idea_wishes']

/** The end of a time wished for. */
export const endOf = ({ from, minutes }: Schemas['wished_time']) =>
  new Date(Date.parse(from) + minutes * 60_000).toISOString().replace('.000', '')

/** The room with the fewest seats that do; the largest where none does. */
export function aptRoom(rooms: readonly Room[], people: number): Room | undefined {
  const bySeats = rooms.toSorted((a, b) => a.seats - b.seats)
  return bySeats.find(({ seats }) => seats >= people) ?? bySeats.at(-1)
}

/** Of how many a room is looked for: as many as may come, else as many as it takes. */
export const peopleOf = (wishes: Wishes | undefined) => wishes?.people_max ?? wishes?.people_min ?? 0

const usualPlaces = 20

/** A session in a room as the idea wants it; what it does not say is as usual. */
export function sessionIn(room: string, from: string, until: string, wishes: Wishes | undefined, people: number): Schemas['new_sessions'] {
  const minimum = wishes?.people_min ?? 0
  return { from, until, room, places: Math.max(people || usualPlaces, minimum), ...(minimum > 0 && { minimum }) }
}
