import { computed, nextTick, ref, watch } from 'vue'
import type { Failure } from '../../client/failure'
import { useMe } from '../../features/people/session'
import { recall, remember } from '../../prefs/storage'
import { inOrder, matching, nextOrder, pageOf, readChoices, type Column } from './tableModel'

/** How many rows are read in at once, to put them in order, find among them or make a file of them. */
export const mostRows = 2000
const pageSize = 50

/** A list that comes page by page (client/pages.ts). */
export interface Pages {
  next: Readonly<{ value: string | undefined }>
  busyMore: Readonly<{ value: boolean }>
  failureMore: Readonly<{ value: Failure | undefined }>
  more(): unknown
}

interface Given<Row> {
  district: string
  /** What the table is called where somebody's choices are kept. */
  name: string
  columns: () => readonly Column<Row>[]
  rows: () => readonly Row[]
  pages: () => Partial<Pages>
  language: () => string
  /** The rows come in the order they are wanted in. */
  isOrderGiven: () => boolean
}

/** Order, search, pages and columns of a table; how somebody likes it is kept for them on the device. */
export function useTable<Row>({ district, name, columns, rows, pages, language, isOrderGiven }: Given<Row>) {
  const { me } = useMe(() => district)
  const key = `linli.desk.table.${me.value?.id ?? ''}.${name}`
  const choices = ref(readChoices(recall(key), columns()))
  watch(choices, (are) => remember(key, are), { deep: true })

  const wanted = ref('')
  const page = ref(0)
  const found = computed(() => matching(rows(), columns(), wanted.value))
  const order = computed(() => (isOrderGiven() ? undefined : choices.value.order))
  const ordered = computed(() => inOrder(found.value, columns(), order.value, language()))
  const place = computed(() => pageOf(ordered.value.length, pageSize, page.value))
  const hasMore = computed(() => pages().next?.value !== undefined)
  const reading = ref(false)

  async function readMore() {
    await pages().more?.()
    await nextTick() // the rows come with the page that holds the table
  }

  /** Everything there is, or as much as is read in at once. */
  async function readAll() {
    if (reading.value) return
    reading.value = true
    try {
      while (hasMore.value && rows().length < mostRows) {
        const before = rows()
        // oxlint-disable-next-line no-await-in-loop -- each page says where the next one begins
        await readMore()
        if (rows() === before) break // it failed, or something else is asked now
      }
    } finally {
      reading.value = false
    }
  }

  // In order, or found, is only what has been read in.
  const needsAll = computed(() => order.value !== undefined || wanted.value.trim() !== '')
  watch([needsAll, rows, hasMore], () => needsAll.value && rows().length > 0 && !pages().failureMore?.value && void readAll(), { immediate: true })
  watch([wanted, order], () => (page.value = 0))

  return {
    choices,
    wanted,
    ordered,
    place,
    hasMore,
    reading,
    readAll,
    needsAll,
    shown: computed(() => ordered.value.slice(place.value.from, place.value.until)),
    chosen: computed(() => columns().filter(({ id }, at) => at === 0 || choices.value.columns.includes(id))),
    mayGoOn: computed(() => place.value.at < place.value.last || hasMore.value),
    sortBy: (column: string) => (choices.value.order = nextOrder(choices.value.order, column)),
    back: () => (page.value = place.value.at - 1),
    /** The next page, read in first where it has not come yet. */
    async on() {
      const next = place.value.at + 1
      if (next > place.value.last || (hasMore.value && ordered.value.length < (next + 1) * pageSize)) await readMore()
      if (place.value.last >= next) page.value = next
    },
  }
}
