import { computed, ref, watch } from 'vue'
import { useRoute, useRouter, type LocationQuery } from 'vue-router'
import { readView, writeView, type Query, type View } from './urlState'

/**
 * The view the address bar tells, and how to change it. Acts of the reader are
 * new entries of the history, so that "back" undoes them; what merely follows
 * (zooming) replaces the present one.
 */
export function useView() {
  const route = useRoute()
  const router = useRouter()
  const view = ref<View>(readView(plain(route.query)))

  watch(
    () => route.query,
    (query) => (view.value = readView(plain(query))),
  )

  function go(change: Partial<View>, how: 'push' | 'replace' = 'push') {
    view.value = { ...view.value, ...change }
    void router[how]({ query: writeView(view.value) })
  }

  return { view: computed(() => view.value), go }
}

export type GoTo = ReturnType<typeof useView>['go']

function plain(query: LocationQuery): Query {
  return Object.fromEntries(
    Object.entries(query).map(([key, value]) => [
      key,
      (Array.isArray(value) ? value[0] : value) ?? undefined,
    ]),
  )
}
