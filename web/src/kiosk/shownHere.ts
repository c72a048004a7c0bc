import { client, type DistrictDetail, type LatLng } from '../client/client'
import { expectData } from '../client/failure'
import { addDays, momentAt, wallOf } from '../features/venues/wall'

const ahead = 7
export const walkersHere = ['adult', 'elder', 'wheelchair']

/** From now on and for a week. */
export function whatIsOn(district: string, zone: string, signal?: AbortSignal) {
  const today = wallOf(new Date().toISOString(), zone).date
  const until = momentAt({ date: addDays(today, ahead), minute: 0 }, zone)
  return expectData(
    client.GET('/api/v1/d/{district}/sessions', {
      params: { path: { district }, query: { from: new Date().toISOString(), until, limit: 200 } },
      ...(signal && { signal }),
    }),
  )
}

export function whatIsNear(district: string, place: LatLng, profile: string, signal?: AbortSignal) {
  return expectData(
    client.GET('/api/v1/d/{district}/circle', {
      params: { path: { district }, query: { ...place, profile, geometry: false } },
      ...(signal && { signal }),
    }),
  )
}

/** So that the device has it; what fails is asked again later. */
export async function askForAll(district: DistrictDetail, place: LatLng) {
  const venues = client.GET('/api/v1/d/{district}/venues', { params: { path: { district: district.code } } })
  const walkers = district.profiles.map(({ key }) => key).filter((key) => walkersHere.includes(key))
  await Promise.allSettled([
    venues,
    whatIsOn(district.code, district.time_zone),
    ...walkers.map((walker) => whatIsNear(district.code, place, walker)),
  ])
}
