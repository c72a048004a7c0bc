import { client, type Schemas } from '../../client/client'
import { expectData } from '../../client/failure'
import { useResource } from '../../client/resource'
import { inDays } from '../activities/when'

export interface PlannedActivity {
  id: string
  title: Schemas['localized']
}

/** Activities with a session in the next two months, the next one first; of a venue, or of all when it is ''. */
export function usePlannedActivities(where: () => { district: string; venue: string }) {
  return useResource(where, async ({ district, venue }, signal) => {
    const found = await expectData(
      client.GET('/api/v1/d/{district}/sessions', {
        params: { path: { district }, query: { from: inDays(0), until: inDays(60), ...(venue && { venue }), limit: 500 } },
        signal,
      }),
    )
    const each = new Map<string, PlannedActivity>()
    for (const { activity, title, is_cancelled } of found.sessions) {
      if (!is_cancelled && !each.has(activity)) each.set(activity, { id: activity, title })
    }
    return [...each.values()]
  })
}
