import { onMounted, ref, type Ref } from 'vue'
import { useGradually } from './gradually'

const begun = ref(false)

/**
 * False until the frame of the first page stands. What fills it is made in a
 * task of its own: a slow phone shows the frame and hears a finger between.
 */
export function useFrameFirst(): Readonly<Ref<boolean>> {
  onMounted(() => {
    if (!begun.value) setTimeout(() => (begun.value = true))
  })
  return begun
}

/** The parts of a page, the first with the frame and each further one in a task of its own once there is what fills them. */
export function useParts(parts: number, isThere: () => boolean): Readonly<Ref<number>> {
  return useGradually(() => (begun.value && isThere() ? parts : 1), 1)
}
