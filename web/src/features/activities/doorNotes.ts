import { computed } from 'vue'
import { client, type Schemas } from '../../client/client'
import { expectData } from '../../client/failure'
import { freshKey } from '../../client/freshKey'
import { nextOf, noteStore, sendNotes, useNotes, type Noted } from '../../client/noteQueue'

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
  /** Who was signed in when it was noted, as `writerOf` says; nobody knows of notes from before this was kept. */
  by?: string
}

/** Under whose name something is noted and sent. */
export const writerOf = (me: Schemas['me'] | undefined) => me && `${me.id}.${me.acting_for?.id ?? ''}`

/** Said with the notes, and held against who is signed in when they arrive. */
export function saidBy(by: string | undefined): Record<string, string> {
  const [who = '', whom = ''] = by?.split('.') ?? []
  return who === '' ? {} : { 'X-Signed-In-As': who, 'X-Acting-For': whom || 'self' }
}

export const isToFind = (note: DoorNote) => note.signup === undefined && note.person === undefined && note.card_hash === undefined
export const isToSend = (note: DoorNote) => !isToFind(note) && note.why === undefined
/** What somebody else noted is not sent under one's name, unless one takes it over. */
export const isMine = (note: DoorNote, by: string | undefined) => by !== undefined && note.by === by

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

export const doorStore = noteStore<DoorNote>('linli-door', 'key, [district+session]')

interface Door {
  district: string
  session: string
  by: string | undefined
}

/** What is one's own of a session, and how it is sent. */
const ownOf = (by: () => string | undefined) => ({
  store: doorStore,
  index: '[district+session]',
  isToSend: (note: DoorNote) => isToSend(note) && isMine(note, by()),
  send: async (next: DoorNote[]) => {
    const first = next[0]
    if (!first) return []
    const { results } = await expectData(
      client.POST('/api/v1/d/{district}/sessions/{session_id}/door', {
        params: { path: { district: first.district, session_id: first.session } },
        headers: saidBy(by()),
        body: { notes: toSend(next) },
      }),
    )
    return results
  },
})

export const sendDoorNotes = ({ district, session, by }: Door) => sendNotes({ ...ownOf(() => by), which: [district, session] })

/** Notes of one session. */
export function useDoorNotes(of: () => Door, sent: () => void) {
  const by = () => of().by
  const { notes, put, forget } = useNotes<DoorNote>({ ...ownOf(by), of: () => [of().district, of().session], sent })
  const signed = (note: DoorNote): DoorNote => {
    const own = by()
    return own === undefined ? note : { ...note, by: own }
  }
  const waits = computed(() => notes.value.filter(isToSend))
  const ofOthers = computed(() => waits.value.filter((note) => !isMine(note, by())))

  return {
    notes,
    waiting: computed(() => waits.value.filter((note) => isMine(note, by()))),
    ofOthers,
    toFind: computed(() => notes.value.filter(isToFind)),
    refused: computed(() => notes.value.filter(({ why }) => why !== undefined)),
    note: (what: Pick<DoorNote, 'name' | 'came' | 'signup' | 'person' | 'card_hash' | 'by_guardian' | 'taken_back'>) => {
      const { district, session } = of()
      return put(signed({ district, session, ...what, key: freshKey(), at: new Date().toISOString() }))
    },
    found: (which: DoorNote, person: string, by_guardian: boolean) => put(signed({ ...which, person, by_guardian })),
    /** What others noted is sent under one's own name. */
    takeOver: () => put(...ofOthers.value.map(signed)),
    forget,
  }
}
