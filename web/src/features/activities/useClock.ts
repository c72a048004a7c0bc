import { computed, onScopeDispose, ref, type ComputedRef } from 'vue'
import type { Clock } from './when'

/** The present moment in a district; moves on by itself. */
export function useClock(zone: () => string | undefined): ComputedRef<Clock> {
  const now = ref(new Date())
  const timer = setInterval(() => (now.value = new Date()), 10_000)
  onScopeDispose(() => clearInterval(timer))
  return computed(() => ({ zone: zone() ?? 'Asia/Shanghai', now: now.value }))
}
