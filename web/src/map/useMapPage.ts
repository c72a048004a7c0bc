import { computed, inject, provide, ref, watch, type InjectionKey } from 'vue'
import { client, type LatLng } from '../client/client'
import { expectData } from '../client/failure'
import { useResource } from '../client/resource'
import { rememberNear } from '../features/activities/near'
import { useDistrict, useNowThere } from '../features/places/useDistrict'
import { inLanguage, useWords } from '../i18n'
import { drawsAnyway, rememberDrawing, useGraphics } from './drawing'
import { useView } from './useView'

/**
 * Everything the map page knows, asked once and shared by its panels: the
 * district, the view of the address bar, and the answers that follow from them.
 */
export function createMapPage(code: () => string) {
  const { view, go } = useView()
  const { words } = useWords()
  const resource = useDistrict(code)
  const detail = resource.data
  const now = useNowThere(() => detail.value?.time_zone)

  // Where a pin is while it is dragged; the address follows when it is let go.
  const draggedPin = ref<LatLng>()
  const draggedSite = ref<LatLng>()
  const pin = computed(() => draggedPin.value ?? view.value.pin)
  const site = computed(() => draggedSite.value ?? view.value.site)

  const profile = computed(() => {
    const known = detail.value?.profiles ?? []
    return known.find((each) => each.key === view.value.profile) ?? known[0]
  })
  // Where somebody walks from is where they look for what is on.
  watch(
    () => view.value.pin && profile.value && { pin: view.value.pin, walker: profile.value.key },
    (is) => is && rememberNear(code(), is.pin, is.walker),
    { immediate: true },
  )
  const standard = computed(() => {
    const known = detail.value?.standards ?? []
    const key = view.value.standard ?? detail.value?.standard
    return known.find((each) => each.key === key) ?? known[0]
  })
  const at = computed(() => (view.value.at === 'now' ? now.value : view.value.at))
  const level = computed(() => {
    const levels = detail.value?.levels ?? []
    return levels.find((each) => each === view.value.level) ?? levels[0]
  })

  /**
   * The part every question about walking has in common. As far as the address
   * says it all, it is known before the district is, and asked beside it.
   */
  const asker = computed(() => {
    if (!detail.value && view.value.at === 'now') return undefined // whose clock is it
    return {
      profile: profile.value?.key ?? view.value.profile,
      ...(view.value.standard && { standard: standard.value?.key ?? view.value.standard }),
      ...(at.value !== undefined && { at: at.value }),
    }
  })

  const circle = useResource(
    () =>
      view.value.mode === 'circle' && asker.value && pin.value
        ? { ...asker.value, ...pin.value, district: code() }
        : undefined,
    ({ district, ...query }, signal) =>
      expectData(client.GET('/api/v1/d/{district}/circle', { params: { path: { district }, query }, signal })),
  )

  const areas = useResource(
    () =>
      level.value && level.value !== 'district'
        ? { level: level.value, district: code(), version: detail.value?.version }
        : undefined,
    ({ level, district }, signal) =>
      expectData(
        client.GET('/api/v1/d/{district}/areas', {
          params: { path: { district }, query: { level: level as 'subdistrict' | 'community' } },
          signal,
        }),
      ),
  )

  const coverage = useResource(
    () =>
      view.value.mode === 'coverage' && asker.value && detail.value
        ? { ...asker.value, ...(level.value && { level: level.value }), district: code() }
        : undefined,
    ({ district, ...query }, signal) =>
      expectData(client.GET('/api/v1/d/{district}/coverage', { params: { path: { district }, query }, signal })),
  )

  const gapLimit = ref(30)
  const gaps = useResource(
    () =>
      view.value.mode === 'gaps' && asker.value
        ? {
            ...asker.value,
            ...(view.value.category && { category: view.value.category }),
            limit: gapLimit.value,
            district: code(),
          }
        : undefined,
    ({ district, ...query }, signal) =>
      expectData(client.GET('/api/v1/d/{district}/gaps', { params: { path: { district }, query }, signal })),
  )

  const whatIf = useResource(
    () => {
      const { close, category } = view.value
      if (!asker.value) return undefined
      if (close) return { ...asker.value, close, district: code() }
      if (!site.value || !category) return undefined
      return { ...asker.value, ...site.value, category, district: code() }
    },
    ({ district, ...query }, signal) =>
      expectData(client.GET('/api/v1/d/{district}/what-if', { params: { path: { district }, query }, signal })),
  )

  // What a planner asks is asked of a map; a resident's list says it all.
  const wanted = ref(drawsAnyway())
  const graphics = useGraphics()
  const drawn = computed(() => wanted.value || graphics.value === true || view.value.mode !== 'circle')
  /** Whether it is known that the map will not be drawn before somebody asks for it. */
  const isListFirst = computed(() => !drawn.value && graphics.value === false)
  /** Until then it is open whether something stands above the list. */
  const knowsGraphics = computed(() => drawn.value || graphics.value !== undefined)
  function draw(is: boolean) {
    wanted.value = is
    rememberDrawing(is)
  }

  const chosenService = ref<string>()
  const chosenArea = ref<string>()

  const categoryName = (key: string) => {
    const found = detail.value?.categories.find((each) => each.key === key)
    return found ? inLanguage(found.name, words.value.language) : key
  }
  const categoryIcons = computed(
    () => new Map(detail.value?.categories.map(({ key, icon }) => [key, icon])),
  )

  return {
    code,
    view,
    go,
    district: resource,
    detail,
    now,
    pin,
    site,
    draggedPin,
    draggedSite,
    profile,
    standard,
    at,
    level,
    asker,
    circle,
    areas,
    coverage,
    gaps,
    gapLimit,
    drawn,
    isListFirst,
    knowsGraphics,
    draw,
    whatIf,
    chosenService,
    chosenArea,
    categoryName,
    categoryIcons,
    estimated: computed(() => detail.value?.estimated ?? false),
    /** Minute the opening states are told for. */
    seenFrom: computed(() => at.value ?? now.value),
  }
}

export type MapPage = ReturnType<typeof createMapPage>
const key: InjectionKey<MapPage> = Symbol('map page')

export function provideMapPage(page: MapPage) {
  provide(key, page)
}

export function useMapPage(): MapPage {
  const page = inject(key)
  if (!page) throw new Error('useMapPage outside a map page')
  return page
}
