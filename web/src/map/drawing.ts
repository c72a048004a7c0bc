import { recall, remember } from '../prefs/storage'

const key = 'linli.drawsMap'

/**
 * Whether the map comes at once. Without graphics hardware the processor draws
 * it, which takes a cheap phone seconds: such a device is asked first, and
 * remembers the answer.
 */
export const drawsAtOnce = (): boolean => recall(key) === true || hasGraphics()

export const rememberDrawing = (draw: boolean) => remember(key, draw || undefined)

/** Some browsers draw by software without calling it a caveat; the name tells. */
export const drawnByProcessor = (renderer: string): boolean =>
  /swiftshader|llvmpipe|softpipe|software|basic render/i.test(renderer)

let known: boolean | undefined
export const hasGraphics = (): boolean => (known ??= tryGraphics())

function tryGraphics(): boolean {
  try {
    const context = document.createElement('canvas').getContext('webgl2', { failIfMajorPerformanceCaveat: true })
    if (!context) return false
    const names = context.getExtension('WEBGL_debug_renderer_info')
    const renderer = String(context.getParameter(names ? names.UNMASKED_RENDERER_WEBGL : context.RENDERER))
    context.getExtension('WEBGL_lose_context')?.loseContext()
    return !drawnByProcessor(renderer)
  } catch {
    return false
  }
}
