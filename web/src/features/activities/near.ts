import { client, type LatLng } from '../../client/client'
import { expectData } from '../../client/failure'
import { useResource } from '../../client/resource'
import { recall, remember } from '../../prefs/storage'

/** Where one last put the pin and who walks; kept on the device alone. */
export interface Near {
  lat: number
  lng: number
  profile: string
}

const keyOf = (district: string) => `linli.near.${district}`

export function rememberNear(district: string, pin: LatLng, profile: string) {
  remember(keyOf(district), { lat: pin.lat, lng: pin.lng, profile })
}

export function recallNear(district: string): Near | undefined {
  return readNear(recall(keyOf(district)))
}

/** Whatever a former version left there. */
export function readNear(kept: unknown): Near | undefined {
  if (typeof kept !== 'object' || kept === null) return undefined
  const { lat, lng, profile } = kept as Record<string, unknown>
  const fits = typeof lat === 'number' && typeof lng === 'number' && typeof profile === 'string'
  return fits && Math.abs(lat) <= 90 && Math.abs(lng) <= 180 ? { lat, lng, profile } : undefined
}

/** Seconds on foot from there, by service point; what is too far is not in it. */
export function useWalks(from: () => { district: string; near: Near } | undefined) {
  return useResource(from, async ({ district, near }, signal) => {
    const circle = await expectData(
      client.GET('/api/v1/d/{district}/circle', {
        params: { path: { district }, query: { ...near, geometry: false } },
        signal,
      }),
    )
    return {
      estimated: circle.estimated,
      seconds: new Map(circle.services.map((each) => [each.id, each.walk_s])),
    }
  })
}
