import { computed } from 'vue'
import { client } from '../../client/client'
import { expectData } from '../../client/failure'
import { useResource } from '../../client/resource'
import { inLanguage, useWords } from '../../i18n'

export interface AreaName {
  code: string
  parent: string
  level: 'district' | 'subdistrict' | 'community'
  name: string
}

const levels = ['subdistrict', 'community'] as const

async function load(district: string, signal: AbortSignal) {
  const collections = await Promise.all(
    levels.map((level) =>
      expectData(
        client.GET('/api/v1/d/{district}/areas', {
          params: { path: { district }, query: { level } },
          signal,
        }),
      ),
    ),
  )
  return collections.flatMap(({ features }) => features.map(({ properties }) => properties))
}

/** The areas of a district by name, subdistricts first, and how to say a code. */
export function useAreas(district: () => string | undefined) {
  const { words } = useWords()
  const resource = useResource(district, load)
  const areas = computed<AreaName[]>(() =>
    (resource.data.value ?? []).map(({ code, parent, level, name }) => ({
      code,
      parent,
      level,
      name: inLanguage(name, words.value.language),
    })),
  )
  const byCode = computed(() => new Map(areas.value.map((each) => [each.code, each])))

  /** The subdistrict and the community by name; the bare code where nobody knows. */
  function pathOf(code: string | undefined): string {
    if (!code) return ''
    const found = byCode.value.get(code)
    if (!found) return resource.waiting.value ? '…' : code
    const above = byCode.value.get(found.parent)
    return above ? `${above.name} · ${found.name}` : found.name
  }

  return { ...resource, areas, pathOf }
}

export type Areas = ReturnType<typeof useAreas>
