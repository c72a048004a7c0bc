import type { LatLng, Schemas } from '../client/client'

type Venue = Schemas['venue_line']

const metresADegree = 111_320
const atTheDoor = 150

/** The venue whose door the screen stands at, if there is one so near. */
export function venueHere(venues: readonly Venue[], place: LatLng | undefined): Venue | undefined {
  if (!place) return undefined
  const far = ({ at }: Venue) =>
    Math.hypot(at.lat - place.lat, (at.lng - place.lng) * Math.cos((place.lat * Math.PI) / 180)) * metresADegree
  const nearest = venues.toSorted((a, b) => far(a) - far(b))[0]
  return nearest && far(nearest) <= atTheDoor ? nearest : undefined
}
