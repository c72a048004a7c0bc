import type { FeatureCollection } from 'geojson'
import type { Gap } from '../../client/client'

export function gapFeatures(gaps: readonly Gap[], chosen: string | undefined): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: gaps.map((gap) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [gap.at.lng, gap.at.lat] },
      properties: { id: gap.id, residents: gap.residents, chosen: gap.id === chosen },
    })),
  }
}

export function gapPointFeatures(gap: Gap | undefined): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: (gap?.points ?? []).map(({ lat, lng, residents }) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [lng, lat] },
      properties: { residents },
    })),
  }
}
