import { computed, onScopeDispose, ref } from 'vue'

/** How long nobody may touch the screen before it asks, and then leaves. */
export interface Patience {
  quietMs: number
  askMs: number
}

/**
 * What a pause calls for. The clock is asked rather than counted on: a device
 * that slept knows when it wakes.
 */
export function afterPause(quietFor: number, { quietMs, askMs }: Patience): 'wait' | 'leave' | number {
  if (quietFor < quietMs) return 'wait'
  const left = Math.ceil((quietMs + askMs - quietFor) / 1000)
  return left > 0 ? left : 'leave'
}

/**
 * Seconds until the screen leaves by itself, once it asks; nothing before that.
 * Without patience there is nothing to leave.
 */
export function usePause(patience: () => Patience | undefined, leave: () => void) {
  const touched = ref(Date.now())
  const now = ref(touched.value)
  const state = computed(() => {
    const has = patience()
    return has ? afterPause(now.value - touched.value, has) : 'wait'
  })
  const left = computed(() => (typeof state.value === 'number' ? state.value : undefined))

  function touch() {
    touched.value = Date.now()
    now.value = touched.value
  }
  // Once the question stands, only its buttons count.
  const touchedByHand = () => left.value === undefined && touch()

  const timer = setInterval(() => {
    now.value = Date.now()
    if (state.value === 'leave') {
      touch()
      leave()
    }
  }, 250)
  const signs = ['pointerdown', 'keydown', 'wheel', 'touchmove'] as const
  for (const sign of signs) window.addEventListener(sign, touchedByHand, { passive: true })
  onScopeDispose(() => {
    clearInterval(timer)
    for (const sign of signs) window.removeEventListener(sign, touchedByHand)
  })

  return { left, touch, touched }
}
