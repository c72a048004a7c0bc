import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  StyleSpecification,
} from 'maplibre-gl'
import type { Schemas } from '../client/client'

export type MapTheme = 'light' | 'dark'

interface Palette {
  ground: string
  landuse: string
  green: string
  water: string
  building: string
  street: string
  streetEdge: string
  path: string
  gate: string
  border: string
  label: string
  halo: string
  bands: Record<5 | 10 | 15, string>
  bandEdge: Record<5 | 10 | 15, string>
  /** Shares 0–20, 20–40 … 80–100 %. */
  shares: readonly [string, string, string, string, string]
  gap: string
  gapEdge: string
  service: string
  chosen: string
}

export const palettes: Record<MapTheme, Palette> = {
  light: {
    ground: '#f6f3ec',
    landuse: '#f1ede3',
    green: '#dce8d3',
    water: '#c3dae6',
    building: '#e5dfd3',
    street: '#ffffff',
    streetEdge: '#d8d1c3',
    path: '#bcae97',
    gate: '#b08a6a',
    border: '#8c7f6c',
    label: '#4a4740',
    halo: '#fbfaf7',
    bands: { 5: '#2f6b8f', 10: '#5f98ba', 15: '#9cc4da' },
    bandEdge: { 5: '#17435e', 10: '#2f6b8f', 15: '#4c87aa' },
    shares: ['#f1e6da', '#cfdde3', '#9fc0d2', '#5f95b5', '#2a6284'],
    gap: '#b4472e',
    gapEdge: '#7d2a16',
    service: '#24506c',
    chosen: '#b4472e',
  },
  dark: {
    ground: '#1a1e21',
    landuse: '#1d2225',
    green: '#22302a',
    water: '#16303f',
    building: '#2a2f34',
    street: '#3a4147',
    streetEdge: '#14171a',
    path: '#575d60',
    gate: '#8a6f57',
    border: '#8f8778',
    label: '#d6d2c8',
    halo: '#16191c',
    bands: { 5: '#8fc4e3', 10: '#5c9cc2', 15: '#3b7396' },
    bandEdge: { 5: '#c9e6f6', 10: '#8fc4e3', 15: '#6ba8cb' },
    shares: ['#33302c', '#26404f', '#2f6280', '#5a96b8', '#a5d3ea'],
    gap: '#ef9a80',
    gapEdge: '#ffd3c6',
    service: '#a9d2ea',
    chosen: '#f2a78f',
  },
}

export const ownSources = ['areas', 'bands', 'services', 'gaps', 'gapPoints'] as const
export type OwnSource = (typeof ownSources)[number]

const empty = { type: 'FeatureCollection' as const, features: [] }
const font = ['Noto Sans Regular']

/**
 * The whole look of the map. No glyphs are asked for: labels are drawn with the
 * reader's own fonts, Chinese included.
 */
export function mapStyle(
  basemap: Schemas['basemap'] | undefined,
  theme: MapTheme,
  estimated: boolean,
): StyleSpecification {
  const palette = palettes[theme]
  const vector = basemap?.kind === 'own'
  return {
    version: 8,
    name: 'linli',
    sources: {
      ...(basemap && { base: baseSource(basemap) }),
      ...Object.fromEntries(ownSources.map((id) => [id, { type: 'geojson', data: empty }])),
    } as StyleSpecification['sources'],
    layers: [
      { id: 'ground', type: 'background', paint: { 'background-color': palette.ground } },
      ...(basemap?.kind === 'outside' ? [rasterLayer(theme)] : []),
      ...(vector ? landLayers(palette) : []),
      ...coverageLayers(palette),
      ...bandFills(palette, theme),
      ...(vector ? streetLayers(palette) : []),
      ...borderLayers(palette),
      ...bandEdges(palette, estimated),
      ...(vector ? labelLayers(palette) : []),
      ...gapLayers(palette),
      ...serviceLayers(palette),
    ],
  }
}

function baseSource(basemap: Schemas['basemap']): StyleSpecification['sources'][string] {
  const tiles = [new URL(basemap.tiles, location.href).href.replaceAll('%7B', '{').replaceAll('%7D', '}')]
  const range = { tiles, minzoom: basemap.min_zoom, maxzoom: basemap.max_zoom }
  return basemap.kind === 'own'
    ? { type: 'vector', ...range }
    : { type: 'raster', tileSize: 256, ...range }
}

function rasterLayer(theme: MapTheme): LayerSpecification {
  return {
    id: 'raster',
    type: 'raster',
    source: 'base',
    paint:
      theme === 'dark'
        ? { 'raster-brightness-max': 0.55, 'raster-saturation': -0.6 }
        : { 'raster-saturation': -0.4 },
  }
}

function fill(id: string, color: string, opacity = 1, minzoom = 0): LayerSpecification {
  return {
    id,
    type: 'fill',
    source: 'base',
    'source-layer': id,
    minzoom,
    filter: ['match', ['geometry-type'], ['Polygon', 'MultiPolygon'], true, false],
    paint: { 'fill-color': color, 'fill-opacity': opacity },
  }
}

/** What the same layer holds as lines: rivers beside lakes, rails beside yards. */
function line(
  id: string,
  layer: string,
  color: string,
  lineWidth: ExpressionSpecification,
): LayerSpecification {
  return {
    id,
    type: 'line',
    source: 'base',
    'source-layer': layer,
    filter: ['match', ['geometry-type'], ['LineString', 'MultiLineString'], true, false],
    paint: { 'line-color': color, 'line-width': lineWidth },
  }
}

function landLayers(palette: Palette): LayerSpecification[] {
  return [
    fill('landuse', palette.landuse),
    fill('green', palette.green),
    fill('water', palette.water),
    line('rivers', 'water', palette.water, width(11, 0.6, 14, 2, 17, 8)),
    line('rails', 'landuse', palette.streetEdge, width(12, 0.6, 16, 2)),
  ]
}

const width = (...stops: number[]): ExpressionSpecification =>
  ['interpolate', ['exponential', 1.6], ['zoom'], ...stops] as unknown as ExpressionSpecification

function street(
  id: string,
  classes: string[],
  color: string,
  lineWidth: ExpressionSpecification,
  more: { dash?: number[]; minzoom?: number } = {},
): LayerSpecification {
  return {
    id,
    type: 'line',
    source: 'base',
    'source-layer': 'streets',
    minzoom: more.minzoom ?? 0,
    filter: ['in', ['get', 'class'], ['literal', classes]] as FilterSpecification,
    layout: { 'line-cap': more.dash ? 'butt' : 'round', 'line-join': 'round' },
    paint: {
      'line-color': color,
      'line-width': lineWidth,
      ...(more.dash && { 'line-dasharray': more.dash }),
    },
  }
}

function streetLayers(palette: Palette): LayerSpecification[] {
  const minor = width(12, 0.5, 15, 2.5, 18, 12)
  const major = width(10, 0.8, 13, 2, 15, 5, 18, 20)
  const edge = (inner: number[]) => width(...inner)
  return [
    fill('buildings', palette.building, 0.9, 14),
    street('minor-edge', ['minor'], palette.streetEdge, edge([12, 0.8, 15, 4, 18, 14]), { minzoom: 13 }),
    street('major-edge', ['major'], palette.streetEdge, edge([10, 1.4, 13, 3.2, 15, 6.5, 18, 22])),
    street('gated', ['gated'], palette.gate, width(14, 0.6, 16, 1.6, 18, 4), { dash: [3, 1.5], minzoom: 14 }),
    street('path', ['path'], palette.path, width(14, 0.6, 16, 1.4, 18, 3), { dash: [2, 1.2], minzoom: 14 }),
    street('steps', ['steps'], palette.path, width(14, 1, 16, 3, 18, 6), { dash: [0.5, 0.5], minzoom: 14 }),
    street('minor', ['minor'], palette.street, minor),
    street('major', ['major'], palette.street, major),
    {
      id: 'boundary',
      type: 'line',
      source: 'base',
      'source-layer': 'boundary',
      filter: ['==', ['get', 'kind'], 'district'],
      paint: { 'line-color': palette.border, 'line-width': 2, 'line-opacity': 0.7 },
    },
  ]
}

const areas = ['subdistrict', 'community', 'district']
const houses = ['hospital', 'university', 'library', 'school', 'marketplace', 'townhall', 'theatre', 'museum', 'attraction']

function labelLayers(palette: Palette): LayerSpecification[] {
  const paint = {
    'text-color': palette.label,
    'text-halo-color': palette.halo,
    'text-halo-width': 1.4,
  }
  const name: ExpressionSpecification = ['coalesce', ['get', 'name'], '']
  return [
    {
      id: 'street-names',
      type: 'symbol',
      source: 'base',
      'source-layer': 'streets',
      minzoom: 14,
      filter: ['all', ['has', 'name'], ['in', ['get', 'class'], ['literal', ['major', 'minor']]]],
      layout: {
        'symbol-placement': 'line',
        'text-field': name,
        'text-font': font,
        'text-size': ['interpolate', ['linear'], ['zoom'], 14, 10.5, 18, 14],
        'symbol-spacing': 340,
        'text-max-angle': 30,
      },
      paint,
    },
    {
      id: 'place-names',
      type: 'symbol',
      source: 'base',
      'source-layer': 'labels',
      // Areas are named in the reader's language by our own layer; single
      // houses only where there is room for them.
      filter: [
        'step',
        ['zoom'],
        ['match', ['get', 'kind'], [...areas, ...houses], false, true],
        15,
        ['match', ['get', 'kind'], areas, false, true],
      ] as FilterSpecification,
      layout: {
        'text-field': name,
        'text-font': font,
        'text-size': ['interpolate', ['linear'], ['zoom'], 11, 12, 16, 15],
        'text-max-width': 7,
      },
      paint,
    },
  ]
}

/** Shares of 0 to 1 in five classes; areas without figures carry no share. */
function shareColor(palette: Palette): ExpressionSpecification {
  const [none, low, middle, high, full] = palette.shares
  return ['step', ['get', 'share'], none, 0.2, low, 0.4, middle, 0.6, high, 0.8, full]
}

function coverageLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'area-share',
      type: 'fill',
      source: 'areas',
      filter: ['has', 'share'],
      paint: { 'fill-color': shareColor(palette), 'fill-opacity': 0.82 },
    },
    {
      id: 'area-nothing',
      type: 'fill',
      source: 'areas',
      filter: ['==', ['get', 'nothing'], true],
      paint: { 'fill-pattern': 'hatch', 'fill-opacity': 0.7 },
    },
  ]
}

function borderLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'area-border',
      type: 'line',
      source: 'areas',
      filter: ['!', ['has', 'label']],
      paint: {
        'line-color': palette.border,
        'line-width': ['case', ['==', ['get', 'chosen'], true], 3, 1.1],
        'line-opacity': 0.75,
      },
    },
    {
      id: 'area-name',
      type: 'symbol',
      source: 'areas',
      filter: ['has', 'label'],
      layout: {
        'text-field': ['get', 'label'],
        'text-font': font,
        'text-size': ['interpolate', ['linear'], ['zoom'], 11, 11.5, 15, 15],
        'text-max-width': 8,
        'text-line-height': 1.3,
      },
      paint: {
        'text-color': palette.label,
        'text-halo-color': palette.halo,
        'text-halo-width': 1.6,
      },
    },
  ]
}

const bandMinutes = [15, 10, 5] as const

function bandFills(palette: Palette, theme: MapTheme): LayerSpecification[] {
  const opacity = theme === 'dark' ? { 5: 0.34, 10: 0.32, 15: 0.36 } : { 5: 0.36, 10: 0.36, 15: 0.38 }
  return bandMinutes.map((minutes) => ({
    id: `band-${minutes}`,
    type: 'fill' as const,
    source: 'bands',
    filter: ['==', ['get', 'minutes'], minutes] as FilterSpecification,
    paint: { 'fill-color': palette.bands[minutes], 'fill-opacity': opacity[minutes], 'fill-antialias': false },
  }))
}

/** Solid, dashed, dotted; where times are estimated, nothing is solid. */
export function bandDash(minutes: 5 | 10 | 15, estimated: boolean): number[] {
  if (minutes === 15) return [0.5, 1.6]
  if (minutes === 10) return [3.5, 1.8]
  return estimated ? [7, 1.6] : [1, 0]
}

function bandEdges(palette: Palette, estimated: boolean): LayerSpecification[] {
  const edges = bandMinutes.map((minutes) => ({
    id: `band-edge-${minutes}`,
    type: 'line' as const,
    source: 'bands',
    filter: ['==', ['get', 'minutes'], minutes] as FilterSpecification,
    layout: { 'line-join': 'round' as const, 'line-cap': 'butt' as const },
    paint: {
      'line-color': palette.bandEdge[minutes],
      'line-width': minutes === 15 ? 2.4 : 2,
      'line-dasharray': bandDash(minutes, estimated),
    },
  }))
  return [
    ...edges,
    {
      id: 'band-minutes',
      type: 'symbol',
      source: 'bands',
      filter: ['has', 'label'],
      layout: {
        'text-field': ['get', 'label'],
        'text-font': font,
        'text-size': 12.5,
        'text-anchor': 'bottom',
        'text-offset': [0, -0.2],
        'text-allow-overlap': true,
        'text-ignore-placement': true,
      },
      paint: {
        'text-color': palette.bandEdge[5],
        'text-halo-color': palette.halo,
        'text-halo-width': 2.4,
      },
    },
  ]
}

function gapLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'gap-points',
      type: 'circle',
      source: 'gapPoints',
      paint: {
        'circle-radius': ['interpolate', ['linear'], ['sqrt', ['get', 'residents']], 0, 2, 40, 9],
        'circle-color': palette.gap,
        'circle-opacity': 0.45,
      },
    },
    {
      id: 'gaps',
      type: 'circle',
      source: 'gaps',
      layout: { 'circle-sort-key': ['-', 0, ['get', 'residents']] },
      paint: {
        // The area of the circle, not its width, grows with the people.
        'circle-radius': ['interpolate', ['linear'], ['sqrt', ['get', 'residents']], 0, 5, 60, 14, 250, 40],
        'circle-color': palette.gap,
        'circle-opacity': ['case', ['==', ['get', 'chosen'], true], 0.5, 0.28],
        'circle-stroke-color': palette.gapEdge,
        'circle-stroke-width': ['case', ['==', ['get', 'chosen'], true], 3, 1.2],
      },
    },
  ]
}

function serviceLayers(palette: Palette): LayerSpecification[] {
  const closed: ExpressionSpecification = ['==', ['get', 'openness'], 'closed']
  return [
    {
      id: 'service-dots',
      type: 'circle',
      source: 'services',
      paint: {
        'circle-radius': ['interpolate', ['linear'], ['zoom'], 12, 2.5, 16, 5],
        'circle-color': ['case', closed, palette.halo, palette.service],
        'circle-stroke-color': ['case', closed, palette.service, palette.halo],
        'circle-stroke-width': 1.2,
      },
    },
    {
      id: 'service-icons',
      type: 'symbol',
      source: 'services',
      minzoom: 13.5,
      layout: {
        'icon-image': ['get', 'image'],
        'icon-size': ['interpolate', ['linear'], ['zoom'], 13.5, 0.7, 16, 1],
        'icon-padding': 1,
        'symbol-sort-key': ['get', 'order'],
        'text-field': ['step', ['zoom'], '', 16, ['get', 'name']],
        'text-font': font,
        'text-size': 12,
        'text-offset': [0, 1.4],
        'text-anchor': 'top',
        'text-optional': true,
        'text-max-width': 8,
      },
      paint: {
        'text-color': palette.label,
        'text-halo-color': palette.halo,
        'text-halo-width': 1.4,
      },
    },
    {
      id: 'service-chosen',
      type: 'circle',
      source: 'services',
      filter: ['==', ['get', 'chosen'], true],
      paint: {
        'circle-radius': 17,
        'circle-color': 'rgba(0,0,0,0)',
        'circle-stroke-color': palette.chosen,
        'circle-stroke-width': 3.5,
      },
    },
  ]
}
