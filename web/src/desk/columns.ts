import type { Schemas } from '../client/client'
import type { Say } from '../i18n'
import { recall, remember } from '../prefs/storage'

export type PersonLine = Schemas['person_line']

/** What can be shown of a person in the list; the name always is. */
export const columns = ['area', 'capacities', 'roles', 'phone', 'card', 'since', 'seen'] as const
export type Column = (typeof columns)[number]

/** What is shown only to who chose it. */
export const rare: readonly Column[] = ['card', 'since', 'seen']

/** How the server puts persons in order. */
export const orders = ['newest', 'oldest', 'name', 'area', 'seen'] as const
export type Order = (typeof orders)[number]
const orderKey = 'linli.desk.order'

export function recallOrder(): Order {
  return orders.find((each) => each === recall(orderKey)) ?? 'newest'
}

export function rememberOrder(order: Order) {
  remember(orderKey, order)
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
      return line.capacities.map((each) => say(`capacities.${each}`)).join(say('app.comma'))
    case 'roles':
      return line.roles.map((each) => say(`roles.${each}`)).join(say('app.comma'))
    case 'phone':
      return say(line.has_phone ? 'desk.has' : 'desk.hasNot')
    case 'card':
      return say(line.has_card ? 'desk.has' : 'desk.hasNot')
    case 'since':
      return day(line.since)
    case 'seen':
      return line.seen_at ? day(line.seen_at) : say('desk.neverSeen')
  }
}
