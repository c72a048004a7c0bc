import { reactive, readonly } from 'vue'
import { client } from './client'

/** On answers the device kept itself: when they were given, RFC 3339. */
export const keptHeader = 'X-Linli-Kept'

interface Connection {
  /** Linli could not be reached when it was last tried. */
  down: boolean
  /** What is in sight was kept by the device; the oldest of it is from then. */
  asOf: string | undefined
  /** When it is tried again by itself, milliseconds since 1970. */
  againAt: number
}

const state = reactive<Connection>({ down: false, asOf: undefined, againAt: 0 })
export const connection = readonly(state)

const firstPauseMs = 1000
const longestPauseMs = 30_000
let pause = firstPauseMs
let timer: ReturnType<typeof setTimeout> | undefined

/** Twice as long each time, and not all devices of a street at once. */
export function nextPause(former: number, chance: number): number {
  return Math.min(longestPauseMs, former * 2) * (0.8 + 0.4 * chance)
}

function lost(asOf?: string) {
  if (asOf && (!state.asOf || asOf < state.asOf)) state.asOf = asOf
  if (state.down) return
  state.down = true
  pause = firstPauseMs
  tryLater()
}

function found() {
  clearTimeout(timer)
  state.down = false
  state.asOf = undefined
}

function tryLater() {
  clearTimeout(timer)
  state.againAt = Date.now() + pause
  timer = setTimeout(() => void tryNow(), pause)
}

/** Whether Linli answers; until it does it is tried again by itself. */
export async function tryNow() {
  clearTimeout(timer)
  const answer = await fetch('/health', { cache: 'no-store' }).catch(() => undefined)
  if (answer?.ok) return found()
  pause = nextPause(pause, Math.random())
  tryLater()
}

/** What the browser says and what requests meet, together. */
export function watchConnection() {
  window.addEventListener('offline', () => lost())
  window.addEventListener('online', () => state.down && void tryNow())
  if (!navigator.onLine) lost()
}

client.use({
  onResponse({ response }) {
    const asOf = response.headers.get(keptHeader)
    if (asOf !== null) lost(asOf)
    else if (state.down) found()
  },
  onError({ error }) {
    if (!(error instanceof DOMException && error.name === 'AbortError')) lost()
  },
})
