import { computed, onScopeDispose, ref } from 'vue'
import { useAct } from '../../client/act'
import type { Schemas } from '../../client/client'
import { codeOf } from '../../client/failure'
import { secondsUntil } from './code'

/** A code that is asked for, on its way to an address, and given back. */
export function useSentCode(ask: () => Promise<Schemas['code_sent']>) {
  const sent = ref<Schemas['code_sent']>()
  const digits = ref('')
  const { busy, failure, act } = useAct()

  const now = ref(Date.now())
  const againAt = ref(0)
  const timer = setInterval(() => (now.value = Date.now()), 500)
  onScopeDispose(() => clearInterval(timer))

  return {
    sent,
    digits,
    busy,
    failure,
    /** Seconds until another may be asked for. */
    wait: computed(() => secondsUntil(againAt.value, now.value)),
    isVoid: computed(() => codeOf(failure.value) === 'people.code_void'),

    send: () =>
      act(async () => {
        const answer = await ask()
        sent.value = answer
        digits.value = ''
        now.value = Date.now()
        againAt.value = now.value + answer.again_after_s * 1000
      }),

    async give(to: (code_id: string, code: string) => Promise<void>) {
      const code_id = sent.value?.id
      if (!code_id || digits.value.length !== 6) return false
      return act(() => to(code_id, digits.value))
    },

    elsewhere() {
      sent.value = undefined
      failure.value = undefined
    },
  }
}

export type SentCode = ReturnType<typeof useSentCode>
