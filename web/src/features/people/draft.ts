import { recallHere, rememberHere } from '../../prefs/storage'

/**
 * What was typed and not saved yet. It stays in the window until it is saved,
 * thrown away, the window is closed, or whoever typed it signs out. What the
 * server keeps sealed is not among it.
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

export const draftsOf = (district: string) => `linli.draft.${district}.`

/** The draft, if one was kept and has every field the form needs. */
export function recallDraft<Fields extends object>(
  district: string,
  what: string,
  like: Fields,
): Draft<Fields> | undefined {
  return readDraft(recallHere(draftsOf(district) + what), like)
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
  return rememberHere(draftsOf(district) + what, draft)
}
