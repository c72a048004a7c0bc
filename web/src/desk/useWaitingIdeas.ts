import { computed, ref } from 'vue'
import { client } from '../client/client'
import { expectData } from '../client/failure'
import { useResource } from '../client/resource'

const turn = ref(0)

/** Something was answered: how many wait is asked again. */
export const countIdeasAgain = () => (turn.value += 1)

/** How many ideas of residents wait for an answer in one's areas. */
export function useWaitingIdeas(district: () => string | undefined) {
  const { data } = useResource(
    () => {
      const code = district()
      return code ? { code, turn: turn.value } : undefined
    },
    ({ code }, signal) =>
      expectData(
        client.GET('/api/v1/d/{district}/activities', {
          params: { path: { district: code }, query: { state: 'idea', limit: 200 } },
          signal,
        }),
      ),
  )
  return computed(() => data.value?.activities.length ?? 0)
}
