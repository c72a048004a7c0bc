import { computed, onScopeDispose, ref, shallowRef, watch } from 'vue'
import { connection } from './connection'
import { failureOf, type Failure } from './failure'
import { latest } from './latest'

/**
 * An answer that follows a question. While a new one is asked the former stays
 * in sight, so that nothing flickers; a failure takes its place. But what is of
 * one person (`whom` in the question) goes at once when another is asked about.
 * `undefined` as the question means there is nothing to ask.
 */
export function useResource<Question, Answer>(
  question: () => Question | undefined,
  ask: (question: Question, signal: AbortSignal) => Promise<Answer>,
) {
  const data = shallowRef<Answer>()
  const failure = shallowRef<Failure>()
  const busy = ref(false)
  let isKept = false

  const line = latest<Question, Answer>({
    ask,
    answered(answer) {
      isKept = connection.down
      data.value = answer
      failure.value = undefined
    },
    failed(cause) {
      data.value = undefined
      failure.value = failureOf(cause)
    },
    busy: (is) => (busy.value = is),
  })

  function again() {
    const asked = question()
    failure.value = undefined
    if (asked !== undefined) line.want(asked)
  }

  let whom: string | undefined
  watch(
    () => JSON.stringify(question()),
    () => {
      const asked = question()
      const isOfAnother = Boolean(whom) && whom !== whomOf(asked)
      whom = whomOf(asked)
      if (asked === undefined || isOfAnother) {
        line.drop()
        data.value = undefined
        failure.value = undefined
      }
      if (asked !== undefined) again()
    },
    { immediate: true },
  )

  // Back on the network, what failed for want of it is asked again by itself.
  // What came while there was no connection is asked again once there is one.
  watch(
    () => connection.down,
    (down) => {
      if (!down && (isKept || failure.value?.kind === 'offline')) again()
    },
  )
  onScopeDispose(() => line.drop())

  return {
    data,
    failure,
    busy,
    waiting: computed(() => busy.value && data.value === undefined),
    again,
  }
}

const whomOf = (question: unknown) => (question as { whom?: string } | undefined)?.whom

export type Resource<Answer> = {
  data: Readonly<{ value: Answer | undefined }>
  failure: Readonly<{ value: Failure | undefined }>
  busy: Readonly<{ value: boolean }>
  waiting: Readonly<{ value: boolean }>
  again(): void
}
