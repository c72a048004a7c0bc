import { ref, shallowRef } from 'vue'
import { failureOf, isAbort, type Failure } from './failure'

/**
 * One act of the reader at a time: while it is under way another one does not
 * begin, and why it failed stays until the next.
 */
export function useAct() {
  const busy = ref(false)
  const failure = shallowRef<Failure>()

  /** True when it was done. */
  async function act(what: () => Promise<void>): Promise<boolean> {
    if (busy.value) return false
    busy.value = true
    failure.value = undefined
    try {
      await what()
      return true
    } catch (cause) {
      if (!isAbort(cause)) failure.value = failureOf(cause)
      return false
    } finally {
      busy.value = false
    }
  }

  return { busy, failure, act }
}
