import { client } from '../../client/client'
import { expectData } from '../../client/failure'
import { useResource } from '../../client/resource'

/** For whom one speaks, with what they gave; of whoever is acted for. */
export function useMySupporters(whose: () => { district: string; whom: string } | undefined) {
  return useResource(whose, ({ district }, signal) =>
    expectData(client.GET('/api/v1/d/{district}/me/supporters', { params: { path: { district } }, signal })),
  )
}
