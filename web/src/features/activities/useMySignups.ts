import { client } from '../../client/client'
import { expectData } from '../../client/failure'
import { useResource } from '../../client/resource'

/** One's places, to come and past; of whoever is acted for. */
export function useMySignups(whose: () => { district: string; whom: string } | undefined) {
  return useResource(whose, ({ district }, signal) =>
    expectData(client.GET('/api/v1/d/{district}/me/signups', { params: { path: { district } }, signal })),
  )
}
