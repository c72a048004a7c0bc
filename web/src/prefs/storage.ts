/**
 * What the device keeps. Private windows may forbid storage: then nothing is
 * kept, and that is fine.
 */
export function recall(key: string): unknown {
  return read(() => localStorage, key)
}

/** False when nothing can be kept here. */
export function remember(key: string, value: unknown): boolean {
  return write(() => localStorage, key, value)
}

/** As `recall`, of what only this window keeps, and only until it is closed. */
export function recallHere(key: string): unknown {
  return read(() => sessionStorage, key)
}

export function rememberHere(key: string, value: unknown): boolean {
  return write(() => sessionStorage, key, value)
}

/** What the device keeps under keys that begin so. */
export const keysOf = (prefix: string) => keysIn(() => localStorage, prefix)

/** Forgets everything of the device whose key begins so. */
export function forget(prefix: string) {
  for (const key of keysOf(prefix)) remember(key, undefined)
}

/** … of this window. */
export function forgetHere(prefix: string) {
  for (const key of keysIn(() => sessionStorage, prefix)) rememberHere(key, undefined)
}

function keysIn(where: () => Storage, prefix: string): string[] {
  try {
    return Object.keys(where()).filter((key) => key.startsWith(prefix))
  } catch {
    return []
  }
}

function read(where: () => Storage, key: string): unknown {
  try {
    return JSON.parse(where().getItem(key) ?? 'null') as unknown
  } catch {
    return null
  }
}

function write(where: () => Storage, key: string, value: unknown): boolean {
  try {
    if (value === undefined) where().removeItem(key)
    else where().setItem(key, JSON.stringify(value))
    return true
  } catch {
    return false
  }
}
