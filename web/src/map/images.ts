import type { Map as MapLibre } from 'maplibre-gl'
import { icons, type IconName } from '../ui/icons'
import { palettes, type MapTheme } from './style'

const ratio = 2

/**
 * The map's images are drawn when first asked for: `service/<icon>/<state>`
 * with the states open, closed and programme, and `hatch` for "no data".
 */
export function drawMissingImages(map: MapLibre, theme: () => MapTheme) {
  map.setMissingStyleImageResolver((id) => {
    const image = draw(id, theme())
    if (image && !map.hasImage(id)) map.addImage(id, image, { pixelRatio: ratio })
  })
}

/** Draws again in the colours of another theme. */
export function redrawImages(map: MapLibre, theme: MapTheme) {
  for (const id of map.listImages()) {
    const image = draw(id, theme)
    if (image) map.updateImage(id, image)
  }
}

function draw(id: string, theme: MapTheme): ImageData | undefined {
  if (id === 'hatch') return hatch(theme)
  const [kind, icon, state] = id.split('/')
  if (kind !== 'service' || icon === undefined || !(icon in icons)) return undefined
  return service(icon as IconName, state ?? 'open', theme)
}

function canvas(size: number) {
  const element = document.createElement('canvas')
  element.width = size * ratio
  element.height = size * ratio
  const context = element.getContext('2d', { willReadFrequently: true })
  context?.scale(ratio, ratio)
  return context
}

function pixels(context: CanvasRenderingContext2D, size: number) {
  return context.getImageData(0, 0, size * ratio, size * ratio)
}

function hatch(theme: MapTheme) {
  const size = 12
  const context = canvas(size)
  if (!context) return undefined
  context.strokeStyle = palettes[theme].border
  context.lineWidth = 1
  context.beginPath()
  for (const shift of [-size, 0, size]) {
    context.moveTo(shift, size)
    context.lineTo(shift + size, 0)
  }
  context.stroke()
  return pixels(context, size)
}

// Closed is hollow, so that the state shows in grey print as well.
function service(icon: IconName, state: string, theme: MapTheme) {
  const size = 28
  const context = canvas(size)
  if (!context) return undefined
  const palette = palettes[theme]
  const strong = state === 'programme' ? palette.chosen : palette.service
  const hollow = state === 'closed'
  context.beginPath()
  context.roundRect(2, 2, size - 4, size - 4, 9)
  context.fillStyle = hollow ? palette.halo : strong
  context.fill()
  context.lineWidth = 1.6
  context.strokeStyle = hollow ? strong : palette.halo
  context.stroke()
  context.translate(6, 6)
  context.scale(16 / 24, 16 / 24)
  context.lineWidth = 2.2
  context.lineCap = 'round'
  context.lineJoin = 'round'
  context.strokeStyle = hollow ? strong : palette.halo
  for (const [tag, attributes] of icons[icon]) context.stroke(shape(tag, attributes))
  context.setTransform(1, 0, 0, 1, 0, 0)
  return pixels(context, size)
}

function shape(tag: string, attributes: Readonly<Record<string, string>>): Path2D {
  const number = (key: string) => Number(attributes[key] ?? 0)
  const path = new Path2D(tag === 'path' ? attributes['d'] : undefined)
  if (tag === 'circle') path.arc(number('cx'), number('cy'), number('r'), 0, 2 * Math.PI)
  if (tag === 'ellipse') {
    path.ellipse(number('cx'), number('cy'), number('rx'), number('ry'), 0, 0, 2 * Math.PI)
  }
  if (tag === 'rect') {
    path.roundRect(number('x'), number('y'), number('width'), number('height'), number('rx'))
  }
  if (tag === 'line') {
    path.moveTo(number('x1'), number('y1'))
    path.lineTo(number('x2'), number('y2'))
  }
  if (tag === 'polyline' || tag === 'polygon') {
    const points = (attributes['points'] ?? '').trim().split(/[\s,]+/).map(Number)
    for (let at = 0; at + 1 < points.length; at += 2) {
      path.lineTo(points[at] ?? 0, points[at + 1] ?? 0)
    }
    if (tag === 'polygon') path.closePath()
  }
  return path
}
