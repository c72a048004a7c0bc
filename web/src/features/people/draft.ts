import { forget, forgetHere, keysOf, recall, recallHere, remember, rememberHere } from '../../prefs/storage'

/**
 * What was typed and not saved yet. It stays on the device for whoever typed it
 * until it is saved, thrown away, a week old, or they sign out; where nobody is
 * known to be signed in, in the window. What the server keeps sealed, passwords
 * and codes are not among it, and a device that many use keeps nothing.
 */
export interface Draft<Fields> {
  /** Revision the typing began from; nought for something new. */
  revision: number
  /** What stood in the form before anything was typed. */
  base: Fields
  fields: Fields
  /** Under which it was sent, perhaps in vain: sent again it counts once. */
  key?: string
}

const draftsOf = (district: string) => `linli.draft.${district}.`
export const draftsGoodForMs = 7 * 24 * 3_600_000

const owners = new Map<string, string>()
let keeps = true

/** From here on, and what there is goes: many use this device. */
export function keepNoDrafts() {
  keeps = false
  forget('linli.draft.')
  forgetHere('linli.draft.')
}

/** Who types from here on, and for whom; what others typed, and what is too old, goes. */
export function draftsBelongTo(district: string, person: string, actingFor?: string) {
  owners.set(district, `${person}.${actingFor ?? ''}.`)
  const own = `${draftsOf(district)}${person}.`
  for (const key of keysOf(draftsOf(district))) {
    if (!key.startsWith(own) || isTooOld(recall(key))) remember(key, undefined)
  }
}

/** Nobody is signed in any more. Their own choice, and what they typed goes; a session that only ended leaves it for them. */
export function draftsBelongToNobody(district: string, isSignedOut: boolean) {
  owners.delete(district)
  forgetHere(draftsOf(district))
  if (isSignedOut) forget(draftsOf(district))
}

/** The draft, if one was kept and has every field the form needs. */
export function recallDraft<Fields extends object>(
  district: string,
  what: string,
  like: Fields,
): Draft<Fields> | undefined {
  if (!keeps) return undefined
  const owner = owners.get(district)
  const kept = owner === undefined ? recallHere(draftsOf(district) + what) : recall(draftsOf(district) + owner + what)
  return isTooOld(kept) ? undefined : readDraft(kept, like)
}

/** A draft as it was stored, whatever an older version left there. */
export function readDraft<Fields extends object>(
  kept: unknown,
  like: Fields,
): Draft<Fields> | undefined {
  if (typeof kept !== 'object' || kept === null) return undefined
  const { revision, base, fields, key } = kept as Partial<Draft<Fields>>
  const complete = (one: unknown): one is Fields =>
    typeof one === 'object' && one !== null && Object.keys(like).every((key) => key in one)
  if (typeof revision !== 'number' || !complete(base) || !complete(fields)) return undefined
  return { revision, base, fields, ...(typeof key === 'string' && { key }) }
}

export function keepDraft<Fields>(district: string, what: string, draft: Draft<Fields> | undefined) {
  if (!keeps) return false
  const owner = owners.get(district)
  if (owner === undefined) return rememberHere(draftsOf(district) + what, draft)
  return remember(draftsOf(district) + owner + what, draft && { at: Date.now(), ...draft })
}

/** What was typed, on top of what stands there now. */
export function onTopOf<Fields extends object>(present: Fields, { base, fields }: Pick<Draft<Fields>, 'base' | 'fields'>): Fields {
  const typed = (Object.keys(present) as (keyof Fields)[]).filter((key) => JSON.stringify(base[key]) !== JSON.stringify(fields[key]))
  return { ...present, ...Object.fromEntries(typed.map((key) => [key, fields[key]])) }
}

function isTooOld(kept: unknown): boolean {
  const at = (kept as { at?: unknown } | null)?.at
  return typeof at === 'number' && Date.now() - at > draftsGoodForMs
}
