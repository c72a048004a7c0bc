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

/** Forgets everything of this window whose key begins so. */
export function forgetHere(prefix: string) {
  try {
    for (const key of Object.keys(sessionStorage)) {
      if (key.startsWith(prefix)) sessionStorage.removeItem(key)
    }
  } catch {
    // Nothing was kept.
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
