import type { Gap } from '../../client/client'
import { inLanguage, useWords } from '../../i18n'
import { minutesOnFoot } from '../../i18n/format'
import { useMapPage } from '../../map/useMapPage'

/** How a gap is told: where it is, how far to the nearest, both in a line. */
export function useGapText() {
  const page = useMapPage()
  const { say, words } = useWords()

  /** Nothing where the district is not divided at all. */
  const place = (gap: Gap) => {
    if (gap.area) return inLanguage(gap.area.name, words.value.language)
    return page.detail.value?.levels.length ? say('gaps.unknownArea') : undefined
  }
  const nearest = (gap: Gap) =>
    gap.nearest_walk_s === undefined
      ? say('gaps.nearestNone')
      : say('gaps.nearest', { minutes: minutesOnFoot(words.value, gap.nearest_walk_s) })
  const line = (gap: Gap) => [place(gap), nearest(gap)].filter(Boolean).join(' · ')

  return { place, nearest, line }
}
