import { onScopeDispose, ref, watch } from 'vue'
import { missing, summarize } from '../features/circle/circleModel'
import { useWords } from '../i18n'
import { list } from '../i18n/format'
import type { MapPage } from './useMapPage'

/**
 * What a sighted reader sees change, in one sentence for those who listen.
 * Said once things have come to rest, not at every step of a drag.
 */
export function useSpokenSummary(page: MapPage) {
  const { say, words } = useWords()
  const spoken = ref('')
  let resting: ReturnType<typeof setTimeout> | undefined
  onScopeDispose(() => clearTimeout(resting))

  watch([page.circle.data, words], () => {
    clearTimeout(resting)
    resting = setTimeout(() => (spoken.value = sentence()), 700)
  })

  function sentence(): string {
    const circle = page.circle.data.value
    const widest = circle && summarize(circle).at(-1)
    if (!circle || !widest) return ''
    const lacking = missing(circle).map((duty) => page.categoryName(duty.category))
    return say('circle.spoken', {
      n: widest.places,
      minutes: widest.minutes,
      missing:
        lacking.length > 0
          ? say('circle.spokenMissing', { list: list(words.value, [...new Set(lacking)]) })
          : say('circle.spokenComplete'),
    })
  }

  return spoken
}
