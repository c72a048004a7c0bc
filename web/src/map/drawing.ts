import { readonly, ref } from 'vue'
import { recall, recallHere, remember, rememberHere } from '../prefs/storage'
import { drawnByHardware } from './graphics'

const key = 'linli.drawsMap'
const graphicsKey = 'linli.graphics'
const longestWait = 1500 // ms

/**
 * Without graphics hardware the processor draws the map, which takes a cheap
 * phone seconds: such a device is asked first, and remembers the answer.
 */
export const drawsAnyway = (): boolean => recall(key) === true

export const rememberDrawing = (draw: boolean) => remember(key, draw || undefined)

const graphics = ref<boolean>()
let asking = false

/** Whether there is graphics hardware; nothing until that is known. */
export function useGraphics() {
  askForGraphics()
  return readonly(graphics)
}

/** Asks once, beside whatever else is waited for. */
export function askForGraphics() {
  if (asking) return
  asking = true
  const known = recallHere(graphicsKey)
  if (typeof known === 'boolean') {
    graphics.value = known
    return
  }
  ask()
  // Who takes longer than that would be slow to draw a map as well.
  setTimeout(() => (graphics.value ??= false), longestWait)
}

function told(is: boolean) {
  graphics.value = is
  rememberHere(graphicsKey, is)
}

function ask() {
  const here = () => told(drawnByHardware(document.createElement('canvas')))
  try {
    const worker = new Worker(new URL('./graphics.worker.ts', import.meta.url), { type: 'module' })
    worker.addEventListener('message', ({ data }) => {
      worker.terminate()
      told(data === true)
    })
    // An older browser draws nothing in a worker.
    worker.addEventListener('error', (event) => {
      event.preventDefault()
      worker.terminate()
      here()
    })
  } catch {
    here()
  }
}
