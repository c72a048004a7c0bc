import { recall, remember } from '../../prefs/storage'

/**
 * What was typed and not saved yet. It stays on the device until it is saved,
 * thrown away, or whoever typed it signs out.
 */
export interface Draft<Fields> {
  /** Revision the typing began from; nought for something new. */
  revision: number
  fields: Fields
}

export const draftsOf = (district: string) => `linli.draft.${district}.`

/** The draft, if one was kept and has every field a form needs. */
export function recallDraft<Fields extends object>(
  district: string,
  what: string,
  like: Fields,
): Draft<Fields> | undefined {
  const kept = recall(draftsOf(district) + what)
  if (typeof kept !== 'object' || kept === null) return undefined
  const { revision, fields } = kept as Partial<Draft<Fields>>
  if (typeof revision !== 'number' || typeof fields !== 'object' || fields === null) return undefined
  const complete = Object.keys(like).every((key) => key in fields)
  return complete ? { revision, fields } : undefined
}

export function keepDraft<Fields>(district: string, what: string, draft: Draft<Fields> | undefined) {
  return remember(draftsOf(district) + what, draft)
}
