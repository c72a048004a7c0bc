import { computed, ref, shallowRef, watch } from 'vue'
import { failureOf, type Failure } from './failure'
import { useResource } from './resource'

/**
 * A list by cursor: the first page follows the question, further ones are added
 * when asked for.
 */
export function usePages<Question, Page extends { next?: string }, Line>(
  question: () => Question | undefined,
  ask: (question: Question, after: string | undefined, signal?: AbortSignal) => Promise<Page>,
  linesOf: (page: Page) => readonly Line[],
) {
  const first = useResource(question, (asked, signal) => ask(asked, undefined, signal))
  const further = shallowRef<readonly Page[]>([])
  const busyMore = ref(false)
  const failureMore = shallowRef<Failure>()

  watch(first.data, () => {
    further.value = []
    failureMore.value = undefined
  })
  const pages = computed(() => (first.data.value ? [first.data.value, ...further.value] : []))
  const next = computed(() => pages.value.at(-1)?.next)

  async function more() {
    const asked = question()
    const beginning = first.data.value
    if (asked === undefined || next.value === undefined || busyMore.value) return
    busyMore.value = true
    failureMore.value = undefined
    try {
      const page = await ask(asked, next.value)
      if (first.data.value === beginning) further.value = [...further.value, page]
    } catch (cause) {
      failureMore.value = failureOf(cause)
    } finally {
      busyMore.value = false
    }
  }

  return {
    ...first,
    lines: computed(() => pages.value.flatMap((page) => linesOf(page))),
    next,
    more,
    busyMore,
    failureMore,
  }
}
