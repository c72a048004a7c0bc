import { client, type Schemas } from '../../client/client'
import { expectData } from '../../client/failure'
import { useResource } from '../../client/resource'

export type Session = Schemas['session_line']

/** What takes place at a venue from one moment until another in none of its rooms: a walk that sets out there, a market in front of it. */
export function useRoomless(question: () => { district: string; venue: string; from: string; until: string } | undefined) {
  return useResource(question, async ({ district, ...query }, signal) => {
    const found: Session[] = []
    for (let after: string | undefined; ; ) {
      const page = await expectData(
        client.GET('/api/v1/d/{district}/sessions', { params: { path: { district }, query: { ...query, limit: 500, ...(after && { after }) } }, signal }),
      )
      found.push(...page.sessions.filter(({ room_name }) => !room_name))
      after = page.next
      if (!after) return found
    }
  })
}
