import { recall, remember } from '../../prefs/storage'
import { kinds, type Kind } from './sessionModel'

const key = 'linli.interests'

/** Kinds in the order of the contract; what is none of them is left out. */
export const kindsOf = (all: readonly unknown[]): Kind[] => kinds.filter((each) => all.includes(each))

/** What one likes to do; kept on the device alone, told nobody. */
export const recallInterests = () => readInterests(recall(key))

/** Whatever stands there. */
export const readInterests = (kept: unknown): Kind[] => (Array.isArray(kept) ? kindsOf(kept) : [])

export const rememberInterests = (all: readonly Kind[]) => remember(key, kindsOf(all))
