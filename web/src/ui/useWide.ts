import { computed, onScopeDispose, ref } from 'vue'
import { preferences } from '../prefs/preferences'

/**
 * Whether there is room for so many letters (em) side by side; with large text
 * the same window holds fewer.
 */
export function useWide(em: number) {
  const width = ref(window.innerWidth)
  const measure = () => (width.value = window.innerWidth)
  window.addEventListener('resize', measure)
  onScopeDispose(() => window.removeEventListener('resize', measure))
  return computed(() => width.value / (preferences.elder ? preferences.textSize : 16) >= em)
}
