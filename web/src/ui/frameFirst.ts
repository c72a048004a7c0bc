import { onMounted, ref, type Ref } from 'vue'

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
