import type { Table } from 'dexie'
import { onScopeDispose, ref, shallowRef, watch, type Ref } from 'vue'
import { connection } from './connection'
import { keepForGood, opens } from './noted'

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

/** Where notes are kept. */
export interface NoteStore<Note> {
  name: string
  /** Goes up with everything written here. */
  changes: Ref<number>
  /** All whose index says so; without an index, all. */
  read: (index?: string, which?: string | string[]) => Promise<Note[]>
  put: (note: Note) => Promise<void>
  /** Both or nothing. */
  replace: (keys: readonly string[], by: readonly Note[]) => Promise<void>
}

/** A store in a database of its own, which comes when it is first needed. */
export function noteStore<Note extends Noted>(name: string, indexes: string): NoteStore<Note> {
  let opened: Promise<Table<Note, string>> | undefined
  const changes = ref(0)
  const table = () =>
    (opened ??= import('dexie').then(({ Dexie }) => {
      opens(name)
      const db = new Dexie(name)
      db.version(1).stores({ notes: indexes })
      return db.table<Note, string>('notes')
    }))
  return {
    name,
    changes,
    async read(index, which) {
      const notes = await table()
      return index === undefined || which === undefined ? notes.toArray() : notes.where(index).equals(which).toArray()
    },
    async put(note) {
      await (await table()).put(note)
      keepForGood()
      changes.value += 1
    },
    async replace(keys, by) {
      const notes = await table()
      await notes.db.transaction('rw', notes, async () => {
        await notes.bulkDelete([...keys])
        await notes.bulkPut([...by])
      })
      changes.value += 1
    },
  }
}

/** Notes of one thing, and how they are sent. */
export interface Sending<Note extends Noted> {
  store: NoteStore<Note>
  index: string
  which: string | string[]
  isToSend: (note: Note) => boolean
  send: (notes: Note[]) => Promise<readonly Result[]>
}

interface UnderWay {
  done: Promise<void>
  /** As whoever asked last, meanwhile, would send. */
  next?: () => Promise<void>
}
const underWay = new Map<string, UnderWay>()

/** Sends what waits, by one part of the page and one window at a time; fails as the sending does, and all is kept. */
export function sendNotes<Note extends Noted>(what: Sending<Note>): Promise<void> {
  const name = `${what.store.name} ${String(what.which)}`
  const send = async () => {
    await alone(name, () => sendAll(what))
  }
  const running = underWay.get(name)
  if (running) {
    running.next = send
    return running.done
  }
  const run: UnderWay = { done: Promise.resolve(), next: send }
  underWay.set(name, run)
  run.done = sendInTurn(name, run)
  return run.done
}

async function sendInTurn(name: string, run: UnderWay) {
  try {
    while (run.next) {
      const send = run.next
      delete run.next
      await send()
    }
  } finally {
    underWay.delete(name)
  }
}

// Only secure pages have locks; elsewhere the server counts what two windows send once, by its key.
const alone = (name: string, what: () => Promise<void>) =>
  (navigator.locks as LockManager | undefined)?.request(`linli ${name}`, what) ?? what()

async function sendAll<Note extends Noted>({ store, index, which, isToSend, send }: Sending<Note>) {
  for (let more = true; more; ) {
    const there = (await store.read(index, which)).filter(isToSend)
    const next = nextOf(there)
    if (next.length === 0) return
    const results = await send(next)
    const answered = new Set(results.map(({ key }) => key))
    await store.replace([...answered], afterAnswer(there.filter(({ key }) => answered.has(key)), results))
    more = there.length > next.length && answered.size > 0
  }
}

export const sendEveryMs = 300_000

/** Has it done now, when there is a network again, and every five minutes while there is one. */
export function wheneverItCanBeSent(flush: () => Promise<void>) {
  const again = () => connection.down || void flush()
  const timer = setInterval(again, sendEveryMs)
  onScopeDispose(() => clearInterval(timer))
  watch(() => connection.down, again)
}

interface Queue<Note extends Noted> extends Omit<Sending<Note>, 'which'> {
  /** Whose notes these are in the index; nothing: nobody's. */
  of: () => string | string[] | undefined
  /** After some of them arrived, whoever sent them. */
  sent: () => void
}

/** Notes of one thing: kept first, then sent, and again when there is a network. */
export function useNotes<Note extends Noted>({ of, sent, ...queue }: Queue<Note>) {
  const { store, index, isToSend } = queue
  const notes = shallowRef<Note[]>([])
  let gone = false
  onScopeDispose(() => (gone = true))

  async function read() {
    const which = of()
    const found = which === undefined ? [] : (await store.read(index, which)).toSorted((a, b) => a.at.localeCompare(b.at))
    if (gone || String(which) !== String(of())) return
    const isLess = found.filter(isToSend).length < notes.value.filter(isToSend).length
    notes.value = found
    if (isLess) sent()
  }

  async function put(...some: Note[]) {
    for (const note of some) await store.put(note)
    await read()
    await flush()
  }

  const forget = (which: Note) => store.replace([which.key], [])

  async function flush() {
    const which = of()
    if (which === undefined || connection.down) return
    // Kept; sent when the network is back, after a while, or with the next note.
    await sendNotes({ ...queue, which }).catch(() => undefined)
    await read() // another window may have sent them
  }

  watch(
    () => String(of()),
    () => {
      notes.value = []
      void read().then(flush)
    },
    { immediate: true },
  )
  watch(store.changes, () => void read())
  wheneverItCanBeSent(flush)

  return { notes, put, forget, flush }
}
