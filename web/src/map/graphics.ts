/** Some browsers draw by software without calling it a caveat; the name tells. */
export const drawnByProcessor = (renderer: string): boolean =>
  /swiftshader|llvmpipe|softpipe|software|basic render/i.test(renderer)

/** Whether graphics hardware draws on this canvas. Asking takes tens of milliseconds. */
export function drawnByHardware(canvas: HTMLCanvasElement | OffscreenCanvas): boolean {
  try {
    const context = canvas.getContext('webgl2', { failIfMajorPerformanceCaveat: true }) as WebGL2RenderingContext | null
    if (!context) return false
    const names = context.getExtension('WEBGL_debug_renderer_info')
    const renderer = String(context.getParameter(names ? names.UNMASKED_RENDERER_WEBGL : context.RENDERER))
    context.getExtension('WEBGL_lose_context')?.loseContext()
    return !drawnByProcessor(renderer)
  } catch {
    return false
  }
}
