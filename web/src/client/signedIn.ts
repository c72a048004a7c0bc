import { recall, remember } from '../prefs/storage'

// The cookie cannot be read by the page. That somebody signed in here is
// remembered apart, so that whoever never did is asked for nothing.
const key = 'linli.signedIn'

/** Where somebody is signed in on this device, as far as it knows. */
export function hints(): string[] {
  const kept = recall(key)
  return Array.isArray(kept) ? kept.filter((each) => typeof each === 'string') : []
}

/** Somebody signed in on this device and has not signed out. */
export const hasSignedIn = (district: string) => hints().includes(district)

export const hint = (district: string) => remember(key, [...new Set([...hints(), district])])
export const unhint = (district: string) =>
  remember(
    key,
    hints().filter((each) => each !== district),
  )
