import { onScopeDispose, ref, watchEffect } from 'vue'

/** A newer Linli waits to be shown. */
export const newVersion = ref(false)
const lookEveryMs = 3_600_000
let take: (() => Promise<void>) | undefined

/** From when the page stands on: it opens without a connection then. */
export function watchVersions() {
  if (!('serviceWorker' in navigator)) return
  window.addEventListener('load', () => void register(), { once: true })
  if (document.readyState === 'complete') void register()
}

async function register() {
  const { registerSW } = await import('virtual:pwa-register')
  take = registerSW({
    immediate: true,
    onNeedRefresh: () => (newVersion.value = true),
    onRegisteredSW: (_, registration) => {
      // A kiosk is never opened again: it looks by itself.
      if (registration) setInterval(() => void registration.update().catch(() => undefined), lookEveryMs)
    },
  })
}

export const takeNewVersion = () => take?.()

/** For screens nobody reloads: takes it when nothing is lost by it. */
export function refreshWhenIdle(isIdle: () => boolean) {
  onScopeDispose(watchEffect(() => newVersion.value && isIdle() && void takeNewVersion()))
}

/**
 * A part of the page that is no longer on the server: a newer version is. Once
 * only, and not without a connection, where it would bring nothing.
 */
export function reloadWhenPartsAreGone() {
  window.addEventListener('vite:preloadError', (event) => {
    const last = Number(sessionStorage.getItem('linli.reloaded') ?? 0)
    if (!navigator.onLine || Date.now() - last < lookEveryMs / 60) return
    event.preventDefault()
    sessionStorage.setItem('linli.reloaded', String(Date.now()))
    location.reload()
  })
}
