import { computed, inject, onScopeDispose, provide, ref, watch, type InjectionKey } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { client, type LatLng } from '../client/client'
import { connection } from '../client/connection'
import { expectData, expectDone } from '../client/failure'
import { keepNothingPersonal } from '../client/kept'
import { keepNoDrafts } from '../features/people/draft'
import { forgetMe, hasSignedIn, keepMe, useMe, type Me } from '../features/people/session'
import { firstLanguage } from '../i18n'
import { degrees, readView } from '../map/urlState'
import { preferences } from '../prefs/preferences'
import { recall, remember } from '../prefs/storage'
import type { Patience } from './pause'

/** Well under the two minutes after which the server ends a shared session. */
const signedInPatience: Patience = { quietMs: 60_000, askMs: 15_000 }
const awayPatience: Patience = { quietMs: 90_000, askMs: 15_000 }
/** The tiles need nobody's leave to show their first language again. */
const homePatience: Patience = { quietMs: 90_000, askMs: 0 }
const leavingKey = 'linli.kiosk.leaving'
const placeKey = 'linli.kiosk.place'
const retryMs = 10_000

/**
 * What the pages of a kiosk share: where it stands, who is at it, and how that
 * ends. The address says the page; who is signed in it never says, so that
 * after a loss of power nobody is.
 */
export function createKiosk() {
  const route = useRoute()
  const router = useRouter()
  const code = computed(() => String(route.params['code']))
  const { me, half } = useMe(() => code.value)
  const leaving = ref(recall(leavingKey) === code.value)
  keepNothingPersonal(() => !me.value && !leaving.value)
  keepNoDrafts()

  const place = computed(() => placeOf(route.query['at']) ?? placeOf(recall(placeKey)))
  watch(
    () => placeOf(route.query['at']),
    (given) => given && remember(placeKey, textOf(given)),
    { immediate: true },
  )

  // Always in place of what stood there: nothing to go back to on the screen
  // of the next person.
  const show = (page: string, query: Record<string, string> = {}) =>
    router.replace({
      path: `/d/${code.value}/kiosk${page && `/${page}`}`,
      query: { ...(route.query['at'] && { at: String(route.query['at']) }), ...query },
    })
  const stand = (at: LatLng) => show('', { at: textOf(at) })

  /** The session somebody looks at, also while they sign in for it. */
  const session = computed(() => (/^\d{1,19}$/.test(String(route.query['session'])) ? String(route.query['session']) : undefined))

  /** One page up: a kind of places to all kinds, a session to what is on, everything else to the tiles. */
  const back = () => {
    if (route.query['group'] && route.query['walker']) return show('nearby', { walker: String(route.query['walker']) })
    if (!session.value) return show('')
    return route.path.endsWith('/session') ? show('today') : show('session', { session: session.value })
  }

  /** True when no earlier session is still to be ended. */
  async function endOnServer(): Promise<boolean> {
    if (!leaving.value) return true
    try {
      await expectDone(
        client.DELETE('/api/v1/d/{district}/session', { params: { path: { district: code.value } } }),
      )
    } catch {
      return false
    }
    leaving.value = false
    remember(leavingKey, undefined)
    return true
  }

  /** Nobody is at the screen any more: at once here, on the server as soon as it can be reached. */
  function leave() {
    if (me.value || hasSignedIn(code.value)) {
      leaving.value = true
      remember(leavingKey, code.value)
      void forgetMe(code.value)
    }
    readAsAtFirst()
    void show('')
    void endOnServer()
  }

  function entered(known: Me) {
    keepMe(code.value, known)
    if (known.needs_second_factor) void show('sign-in', session.value ? { session: session.value } : {})
    else if (session.value) void show('session', { session: session.value })
    else void show('mine')
  }

  async function enterWithCard(card: string) {
    if (me.value) leave()
    if (!(await endOnServer())) throw new Error('the former session has not ended')
    entered(
      await expectData(
        client.POST('/api/v1/d/{district}/sign-in/card', {
          params: { path: { district: code.value } },
          body: { card, shared: true },
        }),
      ),
    )
  }

  watch(() => connection.down, (down) => !down && void endOnServer())
  const retry = setInterval(() => leaving.value && !connection.down && void endOnServer(), retryMs)
  onScopeDispose(() => clearInterval(retry))

  if (hasSignedIn(code.value) || leaving.value) leave()
  else readAsAtFirst()

  const atHome = computed(() => route.path.endsWith('/kiosk'))
  const patience = computed(() => {
    if (me.value) return signedInPatience
    if (!atHome.value) return awayPatience
    return readsAsAtFirst() ? undefined : homePatience
  })
  // Asked for its own sake: a session that is used does not pause. One that
  // has ended is told to everybody by the client.
  const stayKnown = () =>
    client
      .GET('/api/v1/d/{district}/me', { params: { path: { district: code.value } } })
      .then(() => undefined, () => undefined)
  return { code, me, half, place, session, stand, show, back, leave, entered, enterWithCard, endOnServer, stayKnown, patience, atHome }
}

/** The next person reads as the device was set up, not as the last one liked. */
function readAsAtFirst() {
  preferences.language = firstLanguage(undefined, navigator.languages)
  preferences.elder = false
}
const readsAsAtFirst = () =>
  preferences.language === firstLanguage(undefined, navigator.languages) && !preferences.elder

function placeOf(text: unknown): LatLng | undefined {
  return typeof text === 'string' ? readView({ site: text }).site : undefined
}
const textOf = ({ lat, lng }: LatLng) => `${degrees(lat)},${degrees(lng)}`

export type Kiosk = ReturnType<typeof createKiosk>
const key: InjectionKey<Kiosk> = Symbol('kiosk')
export const provideKiosk = (kiosk: Kiosk) => provide(key, kiosk)

export function useKiosk(): Kiosk {
  const kiosk = inject(key)
  if (!kiosk) throw new Error('useKiosk outside the kiosk')
  return kiosk
}
