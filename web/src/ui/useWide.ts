import { computed, onScopeDispose, readonly, ref } from 'vue'
import { preferences } from '../prefs/preferences'

/** Whether the window is as narrow as a phone; the style sheets' 719 px. */
export function useNarrow() {
  const query = matchMedia('(max-width: 719px)')
  const narrow = ref(query.matches)
  const measure = () => (narrow.value = query.matches)
  query.addEventListener('change', measure)
  onScopeDispose(() => query.removeEventListener('change', measure))
  return readonly(narrow)
}

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
