import { onScopeDispose, ref, watch, type Ref } from 'vue'

/** What comes after it is a task of its own. */
export const nextTask = () => new Promise<void>((go) => setTimeout(go))

/**
 * How many of a long list to draw: a few at once and a few more in each task
 * after, so that a slow phone hears a finger between. It never takes any back.
 */
export function useGradually(count: () => number, step = 4): Readonly<Ref<number>> {
  const drawn = ref(step)
  let timer: ReturnType<typeof setTimeout> | undefined
  const more = () => {
    timer = undefined
    drawn.value += step
    if (drawn.value < count()) timer = setTimeout(more)
  }
  watch(
    count,
    (now) => {
      if (now > drawn.value) timer ??= setTimeout(more)
    },
    { immediate: true },
  )
  onScopeDispose(() => clearTimeout(timer))
  return drawn
}
