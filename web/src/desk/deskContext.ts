import { computed, inject, provide, ref, watch, type InjectionKey } from 'vue'
import { useRoute } from 'vue-router'
import { useMe } from '../features/people/session'
import { useAreas, type AreaName } from '../features/people/useAreas'
import { hasDesk, isFor, mayNow, type DeskAct } from '../features/people/grants'
import { useWords } from '../i18n'
import { recall, remember } from '../prefs/storage'

/** What every page of the desk needs: where, who, and what they may. */
export function createDesk() {
  const route = useRoute()
  const code = computed(() => String(route.params['code']))
  const { say } = useWords()
  const session = useMe(() => code.value)
  const areas = useAreas(() => code.value)
  const placeOf = (area: string | undefined) =>
    !area || area === code.value ? say('desk.wholeDistrict') : areas.pathOf(area)
  // Of several areas one is entrusted with, the one the desk is about just now.
  const scopeKey = computed(() => `linli.desk.scope.${code.value}`)
  const wish = ref<string>()
  watch(scopeKey, (key) => (wish.value = asText(recall(key))), { immediate: true })
  const scopes = computed(() => {
    const atDesk = (session.me.value?.grants ?? []).filter((each) => hasDesk({ grants: [each], strength: 'code' }))
    return [...new Set(atDesk.map(({ area }) => area || code.value))]
  })
  const isOwn = ({ code: area, parent }: AreaName) =>
    [area, parent, code.value].some((each) => scopes.value.includes(each))
  const scope = computed({
    get: () => scopes.value.find((each) => each === wish.value),
    set: (area: string | undefined) => {
      wish.value = area
      remember(scopeKey.value, area)
    },
  })
  return {
    code,
    scope,
    scopes,
    /** As the question to the server: none is all one may see. */
    scopeArea: computed(() => (scope.value === code.value ? undefined : scope.value)),
    ...session,
    areas,
    placeOf,
    isFor: (act: DeskAct) => isFor(session.me.value, act),
    mayNow: (act: DeskAct) => mayNow(session.me.value, act),
    /** Of one's own: elsewhere the server refuses. */
    areaChoices: computed(() => areas.areas.value.filter(isOwn).map(({ code }) => ({ value: code, text: areas.pathOf(code) }))),
  }
}

const asText = (kept: unknown) => (typeof kept === 'string' ? kept : undefined)

export type Desk = ReturnType<typeof createDesk>
const key: InjectionKey<Desk> = Symbol('desk')

export const provideDesk = (desk: Desk) => provide(key, desk)

export function useDesk(): Desk {
  const desk = inject(key)
  if (!desk) throw new Error('useDesk outside the desk')
  return desk
}
