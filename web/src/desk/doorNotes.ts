import type { Table } from 'dexie'
import { computed, onScopeDispose, shallowRef, watch } from 'vue'
import { client, type Schemas } from '../client/client'
import { connection } from '../client/connection'
import { expectData } from '../client/failure'
import { freshKey } from '../client/freshKey'

/** What was noted at a door, on this device until Linli has it. */
export interface DoorNote {
  key: string
  district: string
  session: string
  at: string
  name: string
  signup?: string
  /** Without a signup and without a person it is a name somebody must find. */
  person?: string
  came: boolean
  /** Why it could not be taken, as the code of an error. */
  why?: string
}

type Result = Schemas['door_result']

export const isToFind = (note: DoorNote) => note.signup === undefined && note.person === undefined
export const isToSend = (note: DoorNote) => !isToFind(note) && note.why === undefined

const mostAtOnce = 200

/** As the server is told; in the order they were noted. */
export function toSend(notes: readonly DoorNote[]): Schemas['door_note'][] {
  return notes
    .filter(isToSend)
    .toSorted((a, b) => a.at.localeCompare(b.at))
    .slice(0, mostAtOnce)
    .map(({ key, at, signup, person, came }) => ({ key, at, came, ...(signup !== undefined && { signup }), ...(person !== undefined && { person }) }))
}

/** What is still to be kept after an answer: what was refused, with why, and what was not sent. */
export function afterAnswer(notes: readonly DoorNote[], results: readonly Result[]): DoorNote[] {
  const of = new Map(results.map((each) => [each.key, each]))
  return notes.flatMap((note) => {
    const result = of.get(note.key)
    if (!result) return [note]
    return result.is_done ? [] : [{ ...note, why: result.why ?? '' }]
  })
}

/** The signups as they will be once everything noted has been sent. */
export function withNotes(signups: readonly Schemas['signup'][], notes: readonly DoorNote[]): Schemas['signup'][] {
  const latest = new Map(notes.filter(isToSend).map((note) => [note.signup, note]))
  return signups.map((each) => {
    const note = latest.get(each.id)
    if (!note) return each
    const { came_at: _, ...rest } = each
    return note.came ? { ...rest, state: 'attended' as const, came_at: note.at } : { ...rest, state: 'missed' as const }
  })
}

let opened: Promise<Table<DoorNote, string>> | undefined
function table(): Promise<Table<DoorNote, string>> {
  opened ??= import('dexie').then(({ Dexie }) => {
    const db = new Dexie('linli-door')
    db.version(1).stores({ notes: 'key, [district+session]' })
    return db.table<DoorNote, string>('notes')
  })
  return opened
}

/** Notes of one session: kept first, then sent, and again when there is a network. */
export function useDoorNotes(of: () => { district: string; session: string }, sent: () => void) {
  const notes = shallowRef<DoorNote[]>([])
  let sending = false
  let asked = false
  let gone = false
  onScopeDispose(() => (gone = true))

  const mine = () => Object.values(of())
  async function read() {
    const found = await (await table()).where('[district+session]').equals(mine()).sortBy('at')
    if (!gone) notes.value = found
  }

  async function put(note: DoorNote) {
    await (await table()).put(note)
    await read()
    await flush()
  }

  async function note(what: Pick<DoorNote, 'name' | 'came'> & { signup?: string; person?: string }) {
    await put({ ...of(), ...what, key: freshKey(), at: new Date().toISOString() })
  }

  async function forget(which: DoorNote) {
    await (await table()).delete(which.key)
    await read()
  }

  async function flush() {
    if (sending || connection.down) {
      asked ||= sending
      return
    }
    const { district, session } = of()
    const all = await (await table()).where('[district+session]').equals([district, session]).toArray()
    const body = toSend(all)
    if (body.length === 0) return
    sending = true
    try {
      const { results } = await expectData(
        client.POST('/api/v1/d/{district}/sessions/{session_id}/door', {
          params: { path: { district, session_id: session } },
          body: { notes: body },
        }),
      )
      const answered = new Set(results.map(({ key }) => key))
      const left = afterAnswer(all.filter(({ key }) => answered.has(key)), results)
      const db = await table()
      await db.db.transaction('rw', db, async () => {
        await db.bulkDelete([...answered])
        await db.bulkPut(left)
      })
      sent()
    } catch {
      // Kept; sent when the network is back, or with the next note.
      return
    } finally {
      sending = false
      await read()
    }
    if (asked || all.filter(isToSend).length > body.length) {
      asked = false
      await flush()
    }
  }

  watch(() => mine().join(' '), () => void read().then(flush), { immediate: true })
  watch(
    () => connection.down,
    (down) => down || void flush(),
  )

  return {
    notes,
    waiting: computed(() => notes.value.filter(isToSend)),
    toFind: computed(() => notes.value.filter(isToFind)),
    refused: computed(() => notes.value.filter(({ why }) => why !== undefined)),
    note,
    found: (which: DoorNote, person: string) => put({ ...which, person }),
    forget,
  }
}

/** The signup a resident's code is of; "linli:signup:SESSION:SIGNUP". */
export function readCode(text: string): { session: string; signup: string } | undefined {
  const found = /^linli:signup:(\d{1,19}):(\d{1,19})$/.exec(text.trim())
  return found?.[1] && found[2] ? { session: found[1], signup: found[2] } : undefined
}
