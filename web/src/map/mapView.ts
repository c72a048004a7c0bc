import { Map as MapLibre, Marker, setWorkerUrl, type GeoJSONSource, type MapMouseEvent } from 'maplibre-gl'
import 'maplibre-gl/dist/maplibre-gl.css'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import type { FeatureCollection } from 'geojson'
import type { LatLng, Schemas } from '../client/client'
import { drawMissingImages, redrawImages } from './images'
import { mapStyle, type MapTheme, type OwnSource } from './style'

setWorkerUrl(workerUrl)

/** What was clicked: something drawn by us, or a place. */
export interface Hit {
  at: LatLng
  service?: string
  gap?: string
  area?: string
}

export interface MapViewOptions {
  container: HTMLElement
  basemap: Schemas['basemap'] | undefined
  bounds: Schemas['bounds']
  theme: MapTheme
  estimated: boolean
  start: { at: LatLng; zoom: number } | undefined
  still: boolean
  label: string
  clicked(hit: Hit): void
  zoomed(zoom: number): void
}

export interface PinView {
  put(at: LatLng | undefined): void
  rename(label: string): void
}

export type MapView = ReturnType<typeof createMapView>

/**
 * The map itself. Knows nothing of Vue, of requests or of languages: it is
 * given features and words, and says what the reader did.
 */
export function createMapView(options: MapViewOptions) {
  let theme = options.theme
  let still = options.still
  const map = new MapLibre({
    container: options.container,
    style: mapStyle(options.basemap, theme, options.estimated),
    attributionControl: false,
    keyboard: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    maxZoom: 19,
    minZoom: 9,
    fadeDuration: still ? 0 : 150,
    ...(options.start
      ? { center: asLngLat(options.start.at), zoom: options.start.zoom }
      : { bounds: asBounds(options.bounds), fitBoundsOptions: { padding: 24 } }),
  })
  map.touchZoomRotate.disableRotation()
  drawMissingImages(map, () => theme)
  const ready = new Promise<void>((resolve) => map.once('style.load', () => resolve()))
  const canvas = map.getCanvas()
  canvas.setAttribute('role', 'application')
  canvas.setAttribute('aria-label', options.label)
  map.on('click', (event) => options.clicked(hitAt(map, event)))
  map.on('zoomend', (event) => {
    if ('originalEvent' in event && event.originalEvent) options.zoomed(map.getZoom())
  })
  showPointer(map)

  return {
    map,
    ready,
    async show(source: OwnSource, features: FeatureCollection) {
      await ready
      map.getSource<GeoJSONSource>(source)?.setData(features)
    },
    async repaint(next: MapTheme, estimated: boolean) {
      await ready
      theme = next
      repaintLayers(map, mapStyle(options.basemap, next, estimated))
      redrawImages(map, next)
    },
    pin: (element: HTMLElement, moved: (at: LatLng, done: boolean) => void) =>
      createPin(map, element, moved),
    goTo(at: LatLng, zoom?: number) {
      const target = { center: asLngLat(at), ...(zoom !== undefined && { zoom }) }
      if (still) map.jumpTo(target)
      else map.easeTo({ ...target, duration: 180 })
    },
    /** Pans only as far as needed to have the place well inside. */
    keepInSight(at: LatLng) {
      const box = map.getContainer().getBoundingClientRect()
      const { x, y } = map.project(asLngLat(at))
      const pad = map.getPadding()
      const margin = 48
      const inside =
        x > margin + (pad.left ?? 0) &&
        x < box.width - margin - (pad.right ?? 0) &&
        y > margin + (pad.top ?? 0) &&
        y < box.height - margin - (pad.bottom ?? 0)
      if (!inside) this.goTo(at)
    },
    fit(bounds: Schemas['bounds']) {
      map.fitBounds(asBounds(bounds), { padding: 24, duration: still ? 0 : 180, maxZoom: 17 })
    },
    zoomBy(steps: number) {
      const zoom = map.getZoom() + steps
      if (still) map.jumpTo({ zoom })
      else map.easeTo({ zoom, duration: 150 })
      options.zoomed(Math.min(19, Math.max(9, zoom)))
    },
    /** The place some pixels away from another, as it is drawn. */
    step(from: LatLng, right: number, down: number): LatLng {
      const { x, y } = map.project(asLngLat(from))
      return asLatLng(map.unproject([x + right, y + down]))
    },
    center: (): LatLng => asLatLng(map.getCenter()),
    coverBottom(pixels: number) {
      const padding = { top: 0, left: 0, right: 0, bottom: pixels }
      if (still) map.jumpTo({ padding })
      else map.easeTo({ padding, duration: 150 })
    },
    rename(label: string) {
      canvas.setAttribute('aria-label', label)
    },
    calm(quiet: boolean) {
      still = quiet
    },
    /** The map as it is drawn right now with its pins, in light colours for paper. */
    picture(pins: readonly LatLng[]): string {
      const light = mapStyle(options.basemap, 'light', options.estimated)
      if (theme === 'dark') repaintLayers(map, light)
      map.redraw()
      const picture = withPins(map, pins)
      if (theme === 'dark') repaintLayers(map, mapStyle(options.basemap, theme, options.estimated))
      return picture
    },
    resize: () => map.resize(),
    remove: () => map.remove(),
  }
}

const asLngLat = ({ lat, lng }: LatLng): [number, number] => [lng, lat]
const asLatLng = ({ lat, lng }: { lat: number; lng: number }): LatLng => ({ lat, lng })
const asBounds = (b: Schemas['bounds']): [number, number, number, number] => [b.west, b.south, b.east, b.north]

const clickable = ['service-icons', 'service-dots', 'gaps', 'area-share', 'area-nothing']

function hitAt(map: MapLibre, event: MapMouseEvent): Hit {
  const near = 6
  const { x, y } = event.point
  const layers = clickable.filter((id) => map.getLayer(id))
  const found = map.queryRenderedFeatures(
    [
      [x - near, y - near],
      [x + near, y + near],
    ],
    { layers },
  )
  const idOf = (...ids: string[]) =>
    found.find((feature) => ids.includes(feature.layer.id))?.properties['id'] as string | undefined
  const hit: Hit = { at: asLatLng(event.lngLat) }
  const service = idOf('service-icons', 'service-dots')
  const gap = idOf('gaps')
  const area = idOf('area-share', 'area-nothing')
  if (service !== undefined) hit.service = service
  if (gap !== undefined) hit.gap = gap
  if (area !== undefined) hit.area = area
  return hit
}

function showPointer(map: MapLibre) {
  for (const layer of clickable) {
    map.on('mouseenter', layer, () => (map.getCanvas().style.cursor = 'pointer'))
    map.on('mouseleave', layer, () => (map.getCanvas().style.cursor = ''))
  }
}

function createPin(
  map: MapLibre,
  element: HTMLElement,
  moved: (at: LatLng, done: boolean) => void,
): PinView {
  const marker = new Marker({ element, anchor: 'bottom', draggable: true })
  let shown = false
  let dragging = false
  marker.on('dragstart', () => (dragging = true))
  marker.on('drag', () => moved(asLatLng(marker.getLngLat()), false))
  marker.on('dragend', () => {
    dragging = false
    moved(asLatLng(marker.getLngLat()), true)
  })
  // A click on the pin is not a click on the map below it.
  element.addEventListener('click', (event) => event.stopPropagation())
  return {
    put(at) {
      if (!at) marker.remove()
      else if (!dragging) marker.setLngLat(asLngLat(at))
      if (at && !shown) marker.addTo(map)
      shown = at !== undefined
    },
    rename(label) {
      element.setAttribute('aria-label', label)
    },
  }
}

/** The pins stand above the drawing as elements of the page; paper needs them in it. */
function withPins(map: MapLibre, pins: readonly LatLng[]): string {
  const drawn = map.getCanvas()
  const copy = document.createElement('canvas')
  copy.width = drawn.width
  copy.height = drawn.height
  const context = copy.getContext('2d')
  if (!context) return drawn.toDataURL('image/png')
  context.drawImage(drawn, 0, 0)
  const scale = drawn.width / drawn.clientWidth
  for (const pin of pins) {
    const { x, y } = map.project(asLngLat(pin))
    context.setTransform(scale, 0, 0, scale, (x - 18) * scale, (y - 45) * scale)
    context.fillStyle = '#000'
    context.strokeStyle = '#fff'
    context.lineWidth = 2.5
    const outline = new Path2D('M18 45C14 38 3 29 3 17a15 15 0 0 1 30 0c0 12-11 21-15 28Z')
    // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a canvas, no array
    context.fill(outline)
    context.stroke(outline)
  }
  return copy.toDataURL('image/png')
}

/** Another theme changes paint only, so nothing flickers or loads again. */
function repaintLayers(map: MapLibre, style: ReturnType<typeof mapStyle>) {
  for (const layer of style.layers) {
    if (!map.getLayer(layer.id)) continue
    for (const [property, value] of Object.entries(layer.paint ?? {})) {
      map.setPaintProperty(layer.id, property as never, value as never)
    }
  }
}
