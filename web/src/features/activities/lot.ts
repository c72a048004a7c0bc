import type { Schemas } from '../../client/client'

export type Lot = Schemas['lot']
type Ticket = Schemas['lot_ticket']

/** What repeating a draw finds: docs/algorithms/lot.md. */
export type LotVerdict = 'holds' | 'other_seed' | 'bad_tickets' | 'other_order' | 'other_places'

const mostSlips = 16
const overtakesBorne = 3
const kindSets = 8

/** Browsers calculate only where the way to the server is safe. */
export const canRepeat = () => typeof crypto !== 'undefined' && crypto.subtle !== undefined

/** Draws again from what was published, with the browser's own SHA-256. */
export async function verifyLot(lot: Lot): Promise<LotVerdict> {
  const seed = lot.seed ?? ''
  if ((await commitmentOf(seed)) !== lot.commitment) return 'other_seed'
  if (!areInOrder(lot.tickets)) return 'bad_tickets'
  const order = await drawOrder(seed, lot.about ?? '', lot.tickets)
  if (!isSame(order, lot.order)) return 'other_order'
  return isSame(placesGiven(lot), lot.given) ? 'holds' : 'other_places'
}

const bytes = (text: string) => new TextEncoder().encode(text)
const hex = (buffer: ArrayBuffer) =>
  [...new Uint8Array(buffer)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
const isSame = (a: readonly number[], b: readonly number[]) => a.length === b.length && a.every((n, i) => n === b[i])

export const commitmentOf = async (seed: string) => hex(await crypto.subtle.digest('SHA-256', bytes(seed)))

/** Numbers in the order drawn: whose best slip is largest comes first. */
export async function drawOrder(seed: string, about: string, tickets: readonly Ticket[]): Promise<number[]> {
  const key = await crypto.subtle.importKey('raw', bytes(seed), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
  const slip = async (number: number, j: number) =>
    hex(await crypto.subtle.sign('HMAC', key, bytes(`linli lot 1|${about}|${number}|${j}`)))
  const best = await Promise.all(
    tickets.map(async ({ number, slips }) => {
      const drawn = await Promise.all(Array.from({ length: slips }, (_, index) => slip(number, index + 1)))
      return { number, slip: drawn.reduce((largest, each) => (each > largest ? each : largest)) }
    }),
  )
  return best.toSorted((a, b) => (a.slip === b.slip ? b.number - a.number : a.slip < b.slip ? 1 : -1)).map(({ number }) => number)
}

function areInOrder(tickets: readonly Ticket[]): boolean {
  const fits = ({ number, slips, party, kinds }: Ticket) =>
    number > 0 && slips >= 1 && slips <= mostSlips && party >= 1 && kinds >= 0 && kinds < kindSets
  return tickets.every(fits) && new Set(tickets.map(({ number }) => number)).size === tickets.length
}

interface Supply {
  places: number
  kept: readonly number[]
  isSaving: boolean
}

const sets = Array.from({ length: kindSets }, (_, index) => index)
const isWithin = (some: number, all: number) => (some & ~all) === 0

/** Places those of a set of kinds may have more: src/activities/supply.h. */
function freeFor({ places, kept }: Supply, held: readonly number[], who: number): number {
  const free = (set: number) => {
    const keptElsewhere = kept.reduce((sum, n, kind) => ((set >> kind) & 1 ? sum : sum + n), 0)
    const heldWithin = held.reduce((sum, n, kinds) => (isWithin(kinds, set) ? sum + n : sum), 0)
    return places - keptElsewhere - heldWithin
  }
  return Math.max(0, Math.min(...sets.filter((set) => isWithin(who, set)).map(free)))
}

interface Queue {
  first: number
  overtaken: number
}

/** Who gets a place when they are handed out in that order: the rule of the waiting list. */
export function placesGiven(lot: Lot): number[] {
  const supply: Supply = { places: lot.places ?? 0, kept: lot.kept ?? [0, 0, 0], isSaving: lot.is_saving ?? false }
  const byNumber = new Map(lot.tickets.map((each) => [each.number, each]))
  const held = sets.map(() => 0)
  const queues = sets.map((): Queue => ({ first: 0, overtaken: 0 }))
  const openFor = (who: number) => {
    const taken = [...held]
    for (const kinds of sets) {
      const queue = queues[kinds]
      if (!supply.isSaving || !queue?.first || queue.overtaken < overtakesBorne) continue
      taken[kinds] = (taken[kinds] ?? 0) + freeFor(supply, taken, kinds)
    }
    return freeFor(supply, taken, who)
  }
  const none = sets.map(() => 0)
  const given: number[] = []
  lot.order.forEach((number, index) => {
    const ticket = byNumber.get(number)
    if (!ticket) return
    if (ticket.party <= openFor(ticket.kinds)) {
      const before = [...held]
      held[ticket.kinds] = (held[ticket.kinds] ?? 0) + ticket.party
      for (const kinds of sets) {
        const queue = queues[kinds]
        if (queue?.first && freeFor(supply, held, kinds) < freeFor(supply, before, kinds)) queue.overtaken += 1
      }
      given.push(number)
      return
    }
    const queue = queues[ticket.kinds]
    if (queue && queue.first === 0 && ticket.party <= freeFor(supply, none, ticket.kinds)) {
      queue.first = index + 1
      queue.overtaken = 0
    }
  })
  return given
}
