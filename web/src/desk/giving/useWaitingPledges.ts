import { computed, ref } from 'vue'
import { client } from '../../client/client'
import { expectData } from '../../client/failure'
import { useResource } from '../../client/resource'

const turn = ref(0)

/** Something was pledged or answered: how many wait is asked again. */
export const countPledgesAgain = () => (turn.value += 1)

/** How many pledges wait for an answer in one's areas. */
export function useWaitingPledges(district: () => string | undefined) {
  const { data } = useResource(
    () => {
      const code = district()
      return code ? { code, turn: turn.value } : undefined
    },
    ({ code }, signal) =>
      expectData(
        client.GET('/api/v1/d/{district}/contributions', {
          params: { path: { district: code }, query: { state: 'pledged', limit: 1 } },
          signal,
        }),
      ),
  )
  return computed(() => data.value?.pledged ?? 0)
}
