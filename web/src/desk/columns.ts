import type { Schemas } from '../client/client'
import type { Say } from '../i18n'
import { collator } from '../i18n/intl'
import { recall, remember } from '../prefs/storage'

export type PersonLine = Schemas['person_line']

/** What can be shown of a person in the list; the name always is. */
export const columns = ['area', 'capacities', 'roles', 'phone', 'card', 'since'] as const
export type Column = (typeof columns)[number]

const key = 'linli.desk.columns'
const usual: readonly Column[] = ['area', 'capacities', 'roles', 'phone']

export function recallColumns(): Column[] {
  const kept = recall(key)
  return columns.filter((each) => (Array.isArray(kept) ? kept : usual).includes(each))
}

export function rememberColumns(chosen: readonly Column[]) {
  remember(key, chosen)
}

/** How the listed can be ordered; the server lists the newest first. */
export const orders = ['newest', 'oldest', 'name', 'area'] as const
export type Order = (typeof orders)[number]
const orderKey = 'linli.desk.order'

export function recallOrder(): Order {
  return orders.find((each) => each === recall(orderKey)) ?? 'newest'
}

export function rememberOrder(order: Order) {
  remember(orderKey, order)
}

/** Names and areas as a dictionary of the language has them: Chinese by pinyin. */
export function inOrder(
  lines: readonly PersonLine[],
  order: Order,
  language: string,
  placeOf: (area: string | undefined) => string,
): readonly PersonLine[] {
  const { compare } = collator(language, { numeric: true })
  const areaOf = (line: PersonLine) => (line.area ? placeOf(line.area) : '')
  switch (order) {
    case 'newest':
      return lines
    case 'oldest':
      return lines.toReversed()
    case 'name':
      return lines.toSorted((a, b) => compare(a.name, b.name))
    case 'area':
      return lines.toSorted((a, b) => compare(areaOf(a), areaOf(b)) || compare(a.name, b.name))
  }
}

export interface CellWords {
  say: Say
  placeOf: (area: string | undefined) => string
  day: (at: string) => string
}

/** What stands in a cell, on the page as in the file. */
export function cellText(line: PersonLine, column: Column, { say, placeOf, day }: CellWords): string {
  switch (column) {
    case 'area':
      return line.area ? placeOf(line.area) : ''
    case 'capacities':
      return line.capacities.map((each) => say(`capacities.${each}`)).join(say('desk.comma'))
    case 'roles':
      return line.roles.map((each) => say(`roles.${each}`)).join(say('desk.comma'))
    case 'phone':
      return say(line.has_phone ? 'desk.has' : 'desk.hasNot')
    case 'card':
      return say(line.has_card ? 'desk.has' : 'desk.hasNot')
    case 'since':
      return day(line.since)
  }
}
