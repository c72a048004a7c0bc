import { ref, watch, watchEffect, type Ref } from 'vue'
import type { DistrictDetail, LatLng } from '../client/client'
import { router } from '../router'
import { askForAll } from './shownHere'

/** Whether this screen starts without a network: it can, it will soon, or this browser does not let it. */
export type OfflineStart = 'ready' | 'preparing' | 'impossible'

const reloadedKey = 'linli.kiosk.reloaded'
const askEveryMs = 900_000

const start = ref<OfflineStart>(window.isSecureContext && 'serviceWorker' in navigator ? 'preparing' : 'impossible')
export const offlineStart: Readonly<Ref<OfflineStart>> = start

/**
 * Every page of the kiosk, what is on and what is near, kept by this device: a loss of power
 * and of the network together end nothing.
 */
export async function prepareOfflineStart(
  shown: () => { district: DistrictDetail; place: LatLng } | undefined,
  isIdle: () => boolean,
) {
  if (start.value === 'impossible') return
  await navigator.serviceWorker.ready
  if (!navigator.serviceWorker.controller) return reloadOnce(isIdle)
  const pages = router.getRoutes().filter(({ path }) => path.startsWith('/d/:code/kiosk'))
  try {
    await Promise.all(pages.map(({ components }) => partsOf(components?.['default'])))
    await Promise.all(assetsInUse().map((url) => fetch(url)))
  } catch {
    return // without a network: as far as it was kept
  }
  start.value = 'ready'
  const ask = () => {
    const all = shown()
    if (all && isIdle()) void askForAll(all.district, all.place)
  }
  watch(shown, ask, { immediate: true })
  setInterval(ask, askEveryMs)
}

const partsOf = (page: unknown) => (typeof page === 'function' ? (page as () => Promise<unknown>)() : undefined)

const assetsInUse = () =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => new URL(name).pathname.startsWith('/assets/'))

/** The worker looks after pages that were opened while it was there. */
function reloadOnce(isIdle: () => boolean) {
  if (sessionStorage.getItem(reloadedKey)) return
  const stop = watchEffect(() => {
    if (!isIdle()) return
    sessionStorage.setItem(reloadedKey, 'yes')
    queueMicrotask(() => stop())
    location.reload()
  })
}
