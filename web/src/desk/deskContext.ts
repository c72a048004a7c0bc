import { computed, inject, provide, ref, watch, type InjectionKey } from 'vue'
import { useRoute } from 'vue-router'
import { useMe } from '../features/people/session'
import { useAreas, type AreaName } from '../features/people/useAreas'
import { hasDesk, isFor, mayNow, placeOfGrant, scopeOf, venueOf, type DeskAct } from '../features/people/grants'
import { useWords } from '../i18n'
import { recall, remember } from '../prefs/storage'

/** What every page of the desk needs: where, who, and what they may. */
export function createDesk() {
  const route = useRoute()
  const code = computed(() => String(route.params['code']))
  const { say, words } = useWords()
  const session = useMe(() => code.value)
  const areas = useAreas(() => code.value)
  const placeOf = (area: string | undefined) =>
    !area || area === code.value ? say('roles.wholeDistrict') : areas.pathOf(area)
  // Of several areas and venues one is entrusted with, the one the desk is about just now.
  const scopeKey = computed(() => `linli.desk.scope.${code.value}`)
  const wish = ref<string>()
  watch(scopeKey, (key) => (wish.value = asText(recall(key))), { immediate: true })
  const atDesk = computed(() =>
    (session.me.value?.grants ?? []).filter((each) => hasDesk({ grants: [each], strength: 'code' })),
  )
  const scopes = computed(() => [...new Set(atDesk.value.map((each) => scopeOf(each) || code.value))])
  const scopeText = (scope: string) => {
    const grant = atDesk.value.find((each) => scopeOf(each) === scope)
    return grant ? placeOfGrant(grant, words.value.language, placeOf) : placeOf(scope)
  }
  const isOwn = ({ code: area, parent }: AreaName) =>
    [area, parent, code.value].some((each) => scopes.value.includes(each))
  const areaChoices = computed(() =>
    areas.areas.value.filter(isOwn).map(({ code }) => ({ value: code, text: areas.pathOf(code) })),
  )
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
    scopeText,
    /** As the question to the server: none is all one may see. */
    scopeArea: computed(() =>
      scope.value === code.value || (scope.value && venueOf(scope.value)) ? undefined : scope.value,
    ),
    ...session,
    areas,
    placeOf,
    isFor: (act: DeskAct) => isFor(session.me.value, act),
    mayNow: (act: DeskAct) => mayNow(session.me.value, act),
    /** Of one's own: elsewhere the server refuses. */
    areaChoices,
    isOwnArea: (area: string) => areas.areas.value.some((each) => each.code === area && isOwn(each)),
    /** Single venues one is entrusted with, with the area each lies in. */
    venueChoices: computed(() =>
      atDesk.value.flatMap((each) =>
        each.venue ? [{ value: scopeOf(each), text: scopeText(scopeOf(each)), venue: each.venue, area: each.area }] : [],
      ),
    ),
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
