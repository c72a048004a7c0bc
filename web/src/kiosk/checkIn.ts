import { computed, inject, onScopeDispose, provide, ref, shallowRef, watch, type InjectionKey } from 'vue'
import { client, type Schemas } from '../client/client'
import { connection } from '../client/connection'
import { codeOf, expectData, expectDone, failureOf } from '../client/failure'
import { freshKey } from '../client/freshKey'
import { noteStore, useNotes } from '../client/noteQueue'
import { useResource } from '../client/resource'
import { hashOfCard } from '../features/activities/placeCode'
import { recall, remember } from '../prefs/storage'
import { openNow, toSend, type CheckInNote, type Outcome, type Shown } from './checkInModel'

const doorKey = 'linli.kiosk.door'
const lookEveryMs = 300_000
/** Who stands there does not wait longer for a network that is nearly gone. */
const patienceMs = 8000

const store = noteStore<CheckInNote>('linli-kiosk-door', 'key, district')

/**
 * Checking in at this screen, once staff has set it up: by card or by the code
 * of a place, also while there is no network and across a loss of power.
 */
export function createCheckIn(code: () => string) {
  const isSetUp = ref(recall(doorKey) === code())
  const { data: view, failure, again } = useResource(
    () => (isSetUp.value ? code() : undefined),
    (district, signal) => expectData(client.GET('/api/v1/d/{district}/kiosk', { params: { path: { district } }, signal })),
  )
  watch(failure, (why) => codeOf(why) === 'activities.no_such_kiosk' && put(false))
  const now = ref(Date.now())
  const clock = setInterval(() => (now.value = Date.now()), 10_000)
  const look = setInterval(() => connection.down || again(), lookEveryMs)
  onScopeDispose(() => {
    clearInterval(clock)
    clearInterval(look)
  })
  const open = computed(() => openNow(view.value, now.value))

  function put(is: boolean) {
    isSetUp.value = is
    remember(doorKey, is ? code() : undefined)
  }

  async function send(notes: Schemas['check_in_note'][], signal?: AbortSignal) {
    const params = { path: { district: code() } }
    const { results } = await expectData(
      client.POST('/api/v1/d/{district}/kiosk/check-ins', { params, body: { notes }, ...(signal && { signal }) }),
    )
    return results
  }

  const queue = useNotes<CheckInNote>({
    store,
    index: 'district',
    of: () => (isSetUp.value ? code() : undefined),
    isToSend: ({ why }) => why === undefined,
    send: (notes) => send(toSend(notes)),
    sent: again,
  })

  /** Nothing when Linli could not be asked. */
  async function sendNow(note: Schemas['check_in_note']): Promise<Outcome | undefined> {
    if (connection.down) return undefined
    try {
      const [result] = await send([note], AbortSignal.timeout(patienceMs))
      if (!result?.is_done) return { is: 'refused', why: result?.why ?? '' }
      return { is: 'done', name: result.name ?? '', party: result.party ?? 1 }
    } catch (cause) {
      const why = failureOf(cause)
      if (why.kind === 'problem' && why.problem.status < 500) return { is: 'refused', why: why.problem.code }
      return undefined
    }
  }

  /** The same key both times: what arrived although no answer came is not done twice. */
  async function take(session: string, shown: Shown): Promise<Outcome> {
    const note = { key: freshKey(), at: new Date().toISOString(), session }
    const said = 'card' in shown ? { card: shown.card } : { signup: shown.signup }
    const outcome = await sendNow({ ...note, ...said })
    if (outcome) return outcome
    const kept = 'card' in shown ? { card_hash: await hashOfCard(shown.card) } : { signup: shown.signup }
    const { card_hash, signup } = { card_hash: undefined, signup: undefined, ...kept }
    if (card_hash === undefined && signup === undefined) return { is: 'refused', why: 'offline' }
    await queue.put({ ...note, district: code(), ...(card_hash !== undefined && { card_hash }), ...(signup !== undefined && { signup }) })
    return { is: 'noted' }
  }

  async function setUp(venue: string) {
    const params = { path: { district: code(), venue_id: venue } }
    await expectData(client.POST('/api/v1/d/{district}/venues/{venue_id}/kiosks', { params }))
    // What waits here must not go when the disk is full.
    await navigator.storage?.persist?.().catch(() => false)
    put(true)
  }

  async function end() {
    const id = view.value?.kiosk.id
    if (!id) return
    await expectDone(client.DELETE('/api/v1/d/{district}/kiosks/{kiosk_id}', { params: { path: { district: code(), kiosk_id: id } } }))
    put(false)
  }

  return {
    isSetUp,
    view,
    open,
    /** Shown on another page, for the page of checking in to take. */
    shown: shallowRef<Shown>(),
    take,
    setUp,
    end,
    waiting: computed(() => queue.notes.value.filter(({ why }) => why === undefined)),
    refused: computed(() => queue.notes.value.filter(({ why }) => why !== undefined)),
    forget: queue.forget,
  }
}

export type CheckIn = ReturnType<typeof createCheckIn>
const key: InjectionKey<CheckIn> = Symbol('check-in')
export const provideCheckIn = (checkIn: CheckIn) => provide(key, checkIn)

export function useCheckIn(): CheckIn {
  const checkIn = inject(key)
  if (!checkIn) throw new Error('useCheckIn outside the kiosk')
  return checkIn
}
