import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { kindsOf } from './interests'
import { kinds, spokenLanguages } from './sessionModel'

export const filters = ['venue', 'kind', 'age', 'language', 'seated'] as const
export type Filter = (typeof filters)[number]

/** What is left out of what is on, as the address says it. */
export function readFilters(query: (name: string) => string) {
  const chosen = kindsOf(query('kinds').split(','))
  const age = /^\d{1,3}$/.test(query('age')) ? Number(query('age')) : undefined
  return {
    kind: kinds.find((each) => each === query('kind')),
    kinds: chosen.length > 0 ? chosen : undefined,
    venue: /^\d{1,19}$/.test(query('venue')) ? query('venue') : undefined,
    age: age !== undefined && age <= 130 ? age : undefined,
    language: spokenLanguages.find((each) => each === query('language')),
    seated: query('seated') === '1',
  }
}
export type Filters = ReturnType<typeof readFilters>

/** As the question to the server; what is not chosen is not asked. */
export const asQuery = ({ kind, kinds: several, venue, age, language, seated }: Filters) => ({
  ...(several ? { kinds: several.join(',') } : kind && { kind }),
  ...(venue && { venue }),
  ...(age !== undefined && { age }),
  ...(language && { language }),
  ...(seated && { seated }),
})

/** The names in the address that a filter of the server stands for. */
const namesOf: Record<Filter, readonly string[]> = { venue: ['venue'], kind: ['kind', 'kinds'], age: ['age'], language: ['language'], seated: ['seated'] }

export function useFilters() {
  const route = useRoute()
  const router = useRouter()
  const query = (name: string) => {
    const value = route.query[name]
    return typeof value === 'string' ? value : ''
  }
  const change = (wanted: Record<string, string | undefined>) => router.replace({ query: { ...route.query, ...wanted } })
  return {
    query,
    change,
    chosen: computed(() => readFilters(query)),
    drop: (filter: Filter) => change(Object.fromEntries(namesOf[filter].map((name) => [name, undefined]))),
  }
}
