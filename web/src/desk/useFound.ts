import { computed } from 'vue'
import { client } from '../client/client'
import { expectData } from '../client/failure'
import { useResource } from '../client/resource'
import { inLanguage, useWords } from '../i18n'
import { momentOf } from '../i18n/format'
import { useDesk } from './deskContext'
import { mostCounted, pageOf, type Found, type FoundGroup, type FoundKind } from './foundModel'

interface Question {
  q: string
  kind?: FoundKind | undefined
  limit: number
}

/** What the desk knows of a text, by kind, with words and pages for it. */
export function useFound(question: () => Question | undefined) {
  const { say, words } = useWords()
  const { code, placeOf, isFor } = useDesk()
  const found = useResource(
    () => {
      const asked = question()
      return asked?.q ? { district: code.value, ...asked } : undefined
    },
    ({ district: at, q, kind, limit }, signal) =>
      expectData(
        client.GET('/api/v1/d/{district}/desk/search', { params: { path: { district: at }, query: { q, limit, ...(kind && { kind }) } }, signal }),
      ),
  )

  const nameOf = (hit: Found) => inLanguage(hit.name, words.value.language) || say('today.nameless')
  function detailOf(kind: FoundKind, hit: Found) {
    const area = kind !== 'area' && hit.area ? placeOf(hit.area) : ''
    const when = hit.from ? momentOf(words.value, hit.from) : ''
    return [when, hit.detail || area].filter(Boolean).join(' · ')
  }

  return {
    ...found,
    groups: computed<readonly FoundGroup[]>(() => found.data.value?.groups ?? []),
    nameOf,
    detailOf,
    toOf: (kind: FoundKind, hit: Found) => pageOf(code.value, kind, hit, isFor),
    /** "Venues 12" */
    headOf: ({ kind, total }: FoundGroup) =>
      say(total >= mostCounted ? 'deskSearch.headMore' : 'deskSearch.head', { kind: say(`deskSearch.kinds.${kind}`), n: total }),
  }
}
