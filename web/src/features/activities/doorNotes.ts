import { computed } from 'vue'
import { client, type Schemas } from '../../client/client'
import { expectData } from '../../client/failure'
import { freshKey } from '../../client/freshKey'
import { nextOf, noteTable, useNotes, type Noted } from '../../client/noteQueue'

/** What was noted at a door, on this device until Linli has it. */
export interface DoorNote extends Noted {
  district: string
  session: string
  name: string
  signup?: string
  /** Without a signup, a person and a card it is a name somebody must find. */
  person?: string
  /** Of a card that was shown; nothing of it signs in. */
  card_hash?: string
  /** A guardian is there, of a child without a signup. */
  by_guardian?: boolean
  came: boolean
  /** What was noted of the place was a mistake. */
  taken_back?: boolean
}

export const isToFind = (note: DoorNote) => note.signup === undefined && note.person === undefined && note.card_hash === undefined
export const isToSend = (note: DoorNote) => !isToFind(note) && note.why === undefined

/** As the server is told; in the order they were noted. */
export function toSend(notes: readonly DoorNote[]): Schemas['door_note'][] {
  return nextOf(notes.filter(isToSend)).map(({ key, at, signup, person, card_hash, by_guardian, came, taken_back }) => ({
    key,
    at,
    came,
    ...(signup !== undefined && { signup }),
    ...(person !== undefined && { person }),
    ...(card_hash !== undefined && { card_hash }),
    ...(by_guardian && { by_guardian }),
    ...(taken_back && { taken_back }),
  }))
}

/** The signups as they will be once everything noted has been sent. */
export function withNotes(signups: readonly Schemas['signup'][], notes: readonly DoorNote[]): Schemas['signup'][] {
  const latest = new Map(notes.filter(isToSend).map((note) => [note.signup, note]))
  return signups.map((each) => {
    const note = latest.get(each.id)
    if (!note) return each
    const { came_at: _, ...rest } = each
    if (note.taken_back) return { ...rest, state: 'given' as const }
    return note.came ? { ...rest, state: 'attended' as const, came_at: note.at } : { ...rest, state: 'missed' as const }
  })
}

const table = noteTable<DoorNote>('linli-door', 'key, [district+session]')

/** Notes of one session. */
export function useDoorNotes(of: () => { district: string; session: string }, sent: () => void) {
  const { notes, put, forget } = useNotes<DoorNote>({
    table,
    index: '[district+session]',
    of: () => [of().district, of().session],
    isToSend,
    send: async (next) => {
      const { district, session } = of()
      const { results } = await expectData(
        client.POST('/api/v1/d/{district}/sessions/{session_id}/door', {
          params: { path: { district, session_id: session } },
          body: { notes: toSend(next) },
        }),
      )
      return results
    },
    sent,
  })

  return {
    notes,
    waiting: computed(() => notes.value.filter(isToSend)),
    toFind: computed(() => notes.value.filter(isToFind)),
    refused: computed(() => notes.value.filter(({ why }) => why !== undefined)),
    note: (what: Pick<DoorNote, 'name' | 'came' | 'signup' | 'person' | 'card_hash' | 'by_guardian' | 'taken_back'>) =>
      put({ ...of(), ...what, key: freshKey(), at: new Date().toISOString() }),
    found: (which: DoorNote, person: string, by_guardian: boolean) => put({ ...which, person, by_guardian }),
    forget,
  }
}
