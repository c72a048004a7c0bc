import { onScopeDispose, reactive, shallowRef, watch } from 'vue'
import { connection } from '../../client/connection'
import { codeOf, failureOf } from '../../client/failure'
import { wheneverItCanBeSent, type NoteStore } from '../../client/noteQueue'
import { doorStore, isMine, isToSend, sendDoorNotes, type DoorNote } from './doorNotes'

/** What is still on this device of one session. */
export interface Waiting {
  district: string
  session: string
  /** When the oldest of it was noted. */
  since: string
  /** One's own that only wants a network. */
  toSend: number
  /** One's own that wants somebody: refused, or a name to find. */
  toSee: number
  /** Noted while somebody else was signed in, or nobody knows who. */
  ofOthers: number
}

/** What waits, by district and session, the oldest first. */
export function bySession(notes: readonly DoorNote[], by: string | undefined): Waiting[] {
  const all = new Map<string, Waiting>()
  for (const note of notes.toSorted((a, b) => a.at.localeCompare(b.at))) {
    const { district, session, at } = note
    const key = `${district} ${session}`
    const one = all.get(key) ?? { district, session, since: at, toSend: 0, toSee: 0, ofOthers: 0 }
    if (!isMine(note, by)) one.ofOthers += 1
    else if (isToSend(note)) one.toSend += 1
    else one.toSee += 1
    all.set(key, one)
  }
  return [...all.values()]
}

/** Whose notes are looked after, and where. */
export interface Keeper {
  district: string
  by: string
}
type Send = (of: { district: string; session: string; by: string }) => Promise<void>
type Store = Pick<NoteStore<DoorNote>, 'read' | 'changes'>

/** Sends what the person noted in this district, one session after the other; answers the sessions nothing could be sent of. */
export async function sendWaiting({ district, by }: Keeper, store: Store = doorStore, send: Send = sendDoorNotes): Promise<string[]> {
  const failed: string[] = []
  for (const each of bySession(await store.read(), by)) {
    if (each.district !== district || each.toSend === 0) continue
    const isAnothers = await send({ district, session: each.session, by }).then(
      () => false,
      (cause: unknown) => {
        failed.push(each.session)
        return codeOf(failureOf(cause)) === 'people.acting_ended'
      },
    )
    if (isAnothers) break
  }
  return failed
}

/** As long as somebody who signs out waits for it. */
const patienceMs = 5000

/** Sends what it can before somebody signs out; answers how much of theirs stays. */
export async function leftHere({ district, by }: Keeper): Promise<number> {
  const late = new Promise((resolve) => setTimeout(resolve, patienceMs))
  if (!connection.down) await Promise.race([sendWaiting({ district, by }).catch(() => []), late])
  return (await doorStore.read().catch(() => [])).filter((note) => note.district === district && isMine(note, by)).length
}

/** Notes of every door of a district, sent whichever page is open. */
export function useWaitingNotes(of: () => Keeper, store: Store = doorStore, send: Send = sendDoorNotes) {
  const waiting = shallowRef<Waiting[]>([])
  /** Sessions of which nothing could be sent although there was a network. */
  const stuck = reactive(new Set<string>())
  let gone = false
  onScopeDispose(() => (gone = true))

  async function look() {
    const { district, by } = of()
    const found = await store.read().catch(() => [])
    if (!gone) waiting.value = bySession(found, by).filter((each) => each.district === district)
  }

  async function flush() {
    if (connection.down) return
    const failed = await sendWaiting(of(), store, send).catch(() => [])
    stuck.clear()
    for (const each of failed) stuck.add(each)
    await look()
  }

  watch(
    () => Object.values(of()).join(' '),
    () => void look().then(flush),
    { immediate: true },
  )
  watch(store.changes, () => void look())
  wheneverItCanBeSent(flush)
  const seen = () => document.visibilityState === 'visible' && void flush()
  document.addEventListener('visibilitychange', seen)
  onScopeDispose(() => document.removeEventListener('visibilitychange', seen))

  return { waiting, stuck }
}
