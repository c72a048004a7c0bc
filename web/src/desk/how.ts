import { ref, watch, type Ref } from 'vue'
import type { Schemas } from '../client/client'

/** How somebody said it to staff; `on_page` is for the person alone. */
export type How = Exclude<Schemas['consent_how'], 'on_page'>

/** For a child under 14 only a guardian says it. */
export const howsFor = (isChild: boolean): readonly How[] => (isChild ? ['guardian'] : ['spoken', 'paper', 'guardian'])

/** What is chosen of them; begun anew when the birth date turns out otherwise. */
export function useHow(isChild: () => boolean): Ref<How> {
  const first = (): How => howsFor(isChild())[0] ?? 'guardian'
  const how = ref(first())
  watch(isChild, () => (how.value = first()))
  return how
}
