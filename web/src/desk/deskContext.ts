import { computed, inject, provide, type InjectionKey } from 'vue'
import { useRoute } from 'vue-router'
import { useMe } from '../features/people/session'
import { useAreas } from '../features/people/useAreas'
import { isFor, mayNow, type DeskAct } from '../features/people/grants'
import { useWords } from '../i18n'

/** What every page of the desk needs: where, who, and what they may. */
export function createDesk() {
  const route = useRoute()
  const code = computed(() => String(route.params['code']))
  const { say } = useWords()
  const session = useMe(() => code.value)
  const areas = useAreas(() => code.value)
  const placeOf = (area: string | undefined) =>
    !area || area === code.value ? say('desk.wholeDistrict') : areas.pathOf(area)
  return {
    code,
    ...session,
    areas,
    placeOf,
    isFor: (act: DeskAct) => isFor(session.me.value, act),
    mayNow: (act: DeskAct) => mayNow(session.me.value, act),
    areaChoices: computed(() => areas.areas.value.map(({ code }) => ({ value: code, text: areas.pathOf(code) }))),
  }
}

export type Desk = ReturnType<typeof createDesk>
const key: InjectionKey<Desk> = Symbol('desk')

export const provideDesk = (desk: Desk) => provide(key, desk)

export function useDesk(): Desk {
  const desk = inject(key)
  if (!desk) throw new Error('useDesk outside the desk')
  return desk
}
