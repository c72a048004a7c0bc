import { onScopeDispose, ref } from 'vue'
import { useRouter } from 'vue-router'

/** Asks before one goes where something typed would be lost. */
export function useLeaving(wouldLose: () => boolean) {
  const router = useRouter()
  const asking = ref(false)
  let answer: ((goes: boolean) => void) | undefined

  const stopGuard = router.beforeEach((to, from) => {
    const leaves = to.path !== from.path || to.query['person'] !== from.query['person']
    if (!leaves || !wouldLose()) return true
    asking.value = true
    return new Promise<boolean>((resolve) => (answer = resolve))
  })
  // The browser asks in its own words when the window is closed or reloaded.
  const closing = (event: BeforeUnloadEvent) => wouldLose() && event.preventDefault()
  window.addEventListener('beforeunload', closing)
  onScopeDispose(() => {
    stopGuard()
    window.removeEventListener('beforeunload', closing)
    answer?.(true)
  })

  function decide(goes: boolean) {
    asking.value = false
    answer?.(goes)
    answer = undefined
  }
  return { asking, decide }
}
