import type { Table } from 'dexie'
import { onScopeDispose, shallowRef, watch } from 'vue'
import { connection } from './connection'

/** Something noted on this device, kept until Linli has it. */
export interface Noted {
  key: string
  at: string
  /** Why it could not be taken, as the code of an error. */
  why?: string
}

interface Result {
  key: string
  is_done: boolean
  why?: string
}

const mostAtOnce = 200

/** What one request takes, in the order it was noted. */
export function nextOf<Note extends Noted>(notes: readonly Note[]): Note[] {
  return notes.toSorted((a, b) => a.at.localeCompare(b.at)).slice(0, mostAtOnce)
}

/** What is still to be kept after an answer: what was refused, with why, and what was not sent. */
export function afterAnswer<Note extends Noted>(notes: readonly Note[], results: readonly Result[]): Note[] {
  const of = new Map(results.map((each) => [each.key, each]))
  return notes.flatMap((note) => {
    const result = of.get(note.key)
    if (!result) return [note]
    return result.is_done ? [] : [{ ...note, why: result.why ?? '' }]
  })
}

/** Where notes are kept; the database comes when it is first needed. */
export function noteTable<Note>(name: string, indexes: string): () => Promise<Table<Note, string>> {
  let opened: Promise<Table<Note, string>> | undefined
  return () =>
    (opened ??= import('dexie').then(({ Dexie }) => {
      const db = new Dexie(name)
      db.version(1).stores({ notes: indexes })
      return db.table<Note, string>('notes')
    }))
}

interface Queue<Note extends Noted> {
  table: () => Promise<Table<Note, string>>
  /** The index, and whose notes these are in it; nothing: nobody's. */
  index: string
  of: () => string | string[] | undefined
  isToSend: (note: Note) => boolean
  send: (notes: Note[]) => Promise<readonly Result[]>
  /** After some of them arrived. */
  sent: () => void
}

/** Notes of one thing: kept first, then sent, and again when there is a network. */
export function useNotes<Note extends Noted>({ table, index, of, isToSend, send, sent }: Queue<Note>) {
  const notes = shallowRef<Note[]>([])
  let sending = false
  let asked = false
  let gone = false
  onScopeDispose(() => (gone = true))

  async function all() {
    const mine = of()
    return mine === undefined ? [] : (await table()).where(index).equals(mine).sortBy('at')
  }

  async function read() {
    const found = await all()
    if (!gone) notes.value = found
  }

  async function put(note: Note) {
    await (await table()).put(note)
    await read()
    await flush()
  }

  async function forget(which: Note) {
    await (await table()).delete(which.key)
    await read()
  }

  async function flush() {
    if (sending || connection.down) {
      asked ||= sending
      return
    }
    const there = (await all()).filter(isToSend)
    const next = nextOf(there)
    if (next.length === 0) return
    sending = true
    try {
      await keep(await send(next), there)
      sent()
    } catch {
      // Kept; sent when the network is back, or with the next note.
      return
    } finally {
      sending = false
      await read()
    }
    if (asked || there.length > next.length) {
      asked = false
      await flush()
    }
  }

  async function keep(results: readonly Result[], there: readonly Note[]) {
    const answered = new Set(results.map(({ key }) => key))
    const left = afterAnswer(there.filter(({ key }) => answered.has(key)), results)
    const db = await table()
    await db.db.transaction('rw', db, async () => {
      await db.bulkDelete([...answered])
      await db.bulkPut(left)
    })
  }

  watch(() => String(of()), () => void read().then(flush), { immediate: true })
  watch(
    () => connection.down,
    (down) => down || void flush(),
  )

  return { notes, put, forget, flush }
}
