import { computed, ref } from 'vue'
import { client } from '../client/client'
import { expectData } from '../client/failure'
import { useResource } from '../client/resource'

const turn = ref(0)

/** Something was decided: what is left is asked again. */
export const askUndecidedAgain = () => (turn.value += 1)

/** Sessions of one's areas with too few people, about which somebody has to decide. */
export function useUndecided(district: () => string | undefined) {
  const { data } = useResource(
    () => {
      const code = district()
      return code ? { code, turn: turn.value } : undefined
    },
    ({ code }, signal) => expectData(client.GET('/api/v1/d/{district}/undecided-sessions', { params: { path: { district: code } }, signal })),
  )
  return computed(() => data.value?.sessions ?? [])
}
