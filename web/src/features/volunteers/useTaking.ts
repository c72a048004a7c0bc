import { computed, shallowRef } from 'vue'
import { useAct } from '../../client/act'
import { client, type Schemas } from '../../client/client'
import { codeOf, expectData } from '../../client/failure'

const told = new Set(['volunteers.soft_clash', 'volunteers.clash'])

/**
 * Taking a turn, oneself or for somebody: what stands against it is said in
 * words, and what is to be thought over can be done all the same.
 */
export function useTaking(district: () => string) {
  const clashes = shallowRef<Schemas['clash'][]>([])
  const { busy, failure, act } = useAct()
  const isClash = () => told.has(codeOf(failure.value) ?? '')
  /** What is not said by the clashes. */
  const shown = computed(() => (isClash() && clashes.value.length > 0 ? undefined : failure.value))
  const isSoft = computed(() => clashes.value.length > 0 && clashes.value.every(({ is_hard }) => !is_hard))

  function forget() {
    clashes.value = []
    failure.value = undefined
  }
  /** `what` answers of which shift it was, for then it is looked up what stood against it. */
  async function take(what: (of: (shift: string) => void) => Promise<unknown>, person?: string): Promise<boolean> {
    let shift: string | undefined
    const done = await act(async () => void (await what((is) => (shift = is))))
    clashes.value = []
    if (!done && shift && isClash()) clashes.value = await against(district(), shift, person)
    return done
  }
  return { clashes, busy, shown, isSoft, take, forget }
}

async function against(district: string, shift_id: string, person?: string) {
  const params = { path: { district, shift_id }, query: { ...(person && { person }) } }
  const view = await expectData(client.GET('/api/v1/d/{district}/shifts/{shift_id}', { params })).catch(() => undefined)
  return view?.clashes ?? []
}
