import { collator } from '../../i18n/intl'

/** What can be said of the things in a table. */
export interface Column<Row> {
  id: string
  name: string
  /** What the cell says, and the file. */
  text: (row: Row) => string
  /** What it is put in order by; without it the text. */
  by?: (row: Row) => string | number | undefined
  /** Shown only to who chose it. */
  rarely?: boolean
  isNumber?: boolean
  /** In pixels, at least. */
  width?: number
}

export interface Order {
  by: string
  down: boolean
}

/** How somebody likes a table. */
export interface Choices {
  /** By id; the first column is always shown and not among them. */
  columns: string[]
  order: Order | undefined
}

/** What was kept, whatever a former version left there. */
export function readChoices<Row>(kept: unknown, columns: readonly Column<Row>[]): Choices {
  const { columns: chosen, order } = typeof kept === 'object' && kept !== null ? (kept as Partial<Choices>) : {}
  const rest = columns.slice(1)
  const shown = Array.isArray(chosen) ? rest.filter(({ id }) => chosen.includes(id)) : rest.filter(({ rarely }) => !rarely)
  const known = columns.find(({ id }) => id === order?.by)
  return { columns: shown.map(({ id }) => id), order: known && { by: known.id, down: order?.down === true } }
}

/** A click on a head: upwards, downwards, as it came. */
export function nextOrder(order: Order | undefined, by: string): Order | undefined {
  if (order?.by !== by) return { by, down: false }
  return order.down ? undefined : { by, down: true }
}

/** Rows of which some cell holds every one of the words. */
export function matching<Row>(rows: readonly Row[], columns: readonly Column<Row>[], wanted: string): readonly Row[] {
  const words = wanted.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return rows
  return rows.filter((row) => {
    const all = columns.map(({ text }) => text(row).toLowerCase())
    return words.every((word) => all.some((text) => text.includes(word)))
  })
}

/** As a dictionary of the language has them, Chinese by pinyin; what says nothing is last either way. */
export function inOrder<Row>(rows: readonly Row[], columns: readonly Column<Row>[], order: Order | undefined, language: string): readonly Row[] {
  const column = columns.find(({ id }) => id === order?.by)
  if (!column || !order) return rows
  const { compare } = collator(language, { numeric: true })
  const keyOf = column.by ?? column.text
  const way = order.down ? -1 : 1
  const keyed = rows.map((row) => ({ row, key: keyOf(row) }))
  keyed.sort((a, b) => {
    const empty = Number(isNothing(a.key)) - Number(isNothing(b.key))
    if (empty !== 0 || isNothing(a.key) || isNothing(b.key)) return empty
    return way * (typeof a.key === 'number' && typeof b.key === 'number' ? a.key - b.key : compare(String(a.key), String(b.key)))
  })
  return keyed.map(({ row }) => row)
}

const isNothing = (key: string | number | undefined): key is '' | undefined => key === undefined || key === ''

/** Which rows stand on a page, counted from nought; one past the end is the last. */
export function pageOf(count: number, size: number, page: number) {
  const last = Math.max(0, Math.ceil(count / size) - 1)
  const at = Math.min(Math.max(0, page), last)
  return { at, last, from: at * size, until: Math.min(count, (at + 1) * size) }
}
