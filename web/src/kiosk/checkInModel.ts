import type { Schemas } from '../client/client'
import type { Noted } from '../client/noteQueue'

export type KioskView = Schemas['kiosk_view']
type Session = Schemas['session_line']

/** What somebody showed. */
export type Shown = { card: string } | { session: string; signup: string }

export type Outcome =
  | { is: 'done'; name: string; party: number }
  /** Kept on this device until there is a network. */
  | { is: 'noted' }
  | { is: 'refused'; why: string }

/** As it waits on this device: nothing of it signs in, and no name. */
export interface CheckInNote extends Noted {
  district: string
  session: string
  card_hash?: string
  signup?: string
}

/** What one can check in to at this moment. */
export function openNow(view: KioskView | undefined, now: number): Session[] {
  return (view?.sessions ?? []).filter(
    ({ from, until, is_cancelled }) =>
      !is_cancelled && Date.parse(from) - (view?.opens_before_s ?? 0) * 1000 <= now && now < Date.parse(until),
  )
}

/** What the server is told of notes that waited. */
export const toSend = (notes: readonly CheckInNote[]): Schemas['check_in_note'][] =>
  notes.map(({ key, at, session, card_hash, signup }) => ({
    key,
    at,
    session,
    ...(card_hash !== undefined && { card_hash }),
    ...(signup !== undefined && { signup }),
  }))
