import { computed, shallowRef } from 'vue'
import { client, type Schemas } from '../../client/client'
import { codeOf, expectData, expectDone, failureOf, type Failure } from '../../client/failure'
import { throwAway } from '../../client/kept'
import { hasSignedIn, hint, hints, unhint } from '../../client/signedIn'
import { showToast } from '../../ui/toast'
import { draftsBelongTo, draftsBelongToNobody } from './draft'

export { hasSignedIn, hints }
export type Me = Schemas['me']

interface Known {
  district: string
  me: Me | undefined
  failure?: Failure
}

const known = shallowRef<Known>()
let asking: { district: string; answer: Promise<void> } | undefined

/** Who is signed in to a district, the same for every page. */
export function useMe(district: () => string) {
  const mine = computed(() => (known.value?.district === district() ? known.value : undefined))
  const whole = computed(() => (mine.value?.me?.needs_second_factor ? undefined : mine.value?.me))
  return {
    /** Whoever has signed in to the end. */
    me: whole,
    /** A sign-in that waits for its second factor. */
    half: computed(() => (whole.value ? undefined : mine.value?.me)),
    failure: computed(() => mine.value?.failure),
    /** Whether it is known if anybody is. */
    asked: computed(() => mine.value !== undefined),
    learn: (again = false) => learn(district(), again),
  }
}

function learn(district: string, again: boolean): Promise<void> {
  if (!again && known.value?.district === district && !known.value.failure) return Promise.resolve()
  if (!hasSignedIn(district)) {
    known.value = { district, me: undefined }
    return Promise.resolve()
  }
  if (asking?.district === district) return asking.answer
  const answer = ask(district).finally(() => (asking = undefined))
  asking = { district, answer }
  return answer
}

/** Somebody has just been signed in by a way that left the page. */
export const learnWhoEntered = (district: string): Promise<void> => ask(district)

async function ask(district: string) {
  try {
    keepMe(
      district,
      await expectData(client.GET('/api/v1/d/{district}/me', { params: { path: { district } } })),
    )
  } catch (cause) {
    const failure = failureOf(cause)
    if (codeOf(failure) === 'people.not_signed_in') forgetMe(district)
    else known.value = { district, me: undefined, failure }
  }
}

/** What an answer said of whoever is signed in. */
export function keepMe(district: string, me: Me) {
  hint(district)
  draftsBelongTo(district, me.id, me.acting_for?.id)
  known.value = { district, me }
}

/**
 * Nobody is signed in any more; resolves when nothing of whoever was stays on
 * the device but, where the session only ended, what they had typed.
 */
export function forgetMe(district: string, isSignedOut = false): Promise<void> {
  unhint(district)
  draftsBelongToNobody(district, isSignedOut)
  known.value = { district, me: undefined }
  return throwAway(district)
}

export async function signOut(district: string) {
  await expectDone(client.DELETE('/api/v1/d/{district}/session', { params: { path: { district } } }))
  await forgetMe(district, true)
}

/** For whom this session acts from here on; `undefined`: for oneself. */
export async function actFor(district: string, wish: Schemas['act_for_wish']) {
  try {
    keepMe(
      district,
      await expectData(
        client.PUT('/api/v1/d/{district}/me/acting-for', {
          params: { path: { district } },
          body: wish,
        }),
      ),
    )
  } finally {
    // What was asked until here is of another person.
    void throwAway(district)
  }
}

// Whoever signs in or out, or says for whom they act, says whom by it.
const saysWhom = /\/(sign-in\/.*|session|me\/acting-for)$/

/** Whom the pages of a district show, said with every change; undefined where nobody is known. */
export function whomShown(method: string, schemaPath: string, district: unknown): string | undefined {
  if (method === 'GET' || saysWhom.test(schemaPath)) return undefined
  const me = known.value?.district === district ? known.value?.me : undefined
  return me && (me.acting_for?.id ?? 'self')
}

client.use({
  onRequest({ request, schemaPath, params }) {
    const whom = whomShown(request.method, schemaPath, params.path?.['district'])
    // What waited says for itself who noted it.
    if (whom !== undefined && !request.headers.has('X-Signed-In-As')) {
      request.headers.set('X-Signed-In-As', known.value?.me?.id ?? '')
      request.headers.set('X-Acting-For', whom)
    }
    return request
  },
  // A session may end anywhere or be another's, and so may acting for somebody: at another device or tab, by its age, at the desk.
  async onResponse({ response, schemaPath, params }) {
    if (![401, 409].includes(response.status) || schemaPath.includes('/sign-in')) return
    const { code, title } = (await response.clone().json().catch(() => ({}))) as { code?: string; title?: string }
    const district = params.path?.['district']
    if (typeof district !== 'string') return
    if (code === 'people.not_signed_in') void forgetMe(district)
    if (code === 'people.acting_ended') {
      // What was in sight, and the place where it is told, may go with whom it was of.
      if (title && !schemaPath.endsWith('/door')) showToast(title)
      void throwAway(district)
      void learn(district, true)
    }
  },
})
