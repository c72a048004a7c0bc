import { firstLanguage, type Language } from '../i18n/languages'

export const themes = ['auto', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

/** What a reader chose; kept on the device and sent to nobody. */
export interface Preferences {
  language: Language
  elder: boolean
  /** Body text in elder mode, px. */
  textSize: number
  theme: Theme
  lastDistrict: string | undefined
}

export const smallestText = 18
export const largestText = 30
const key = 'linli.preferences'

/** Reads what was stored, whatever a former version or a person left there. */
export function readPreferences(stored: string | null, browser: readonly string[]): Preferences {
  const raw = asRecord(stored)
  const size = Number(raw['textSize'])
  return {
    language: firstLanguage(
      typeof raw['language'] === 'string' ? raw['language'] : undefined,
      browser,
    ),
    elder: raw['elder'] === true,
    textSize: size >= smallestText && size <= largestText ? size : 20,
    theme: themes.find((theme) => theme === raw['theme']) ?? 'auto',
    lastDistrict: typeof raw['lastDistrict'] === 'string' ? raw['lastDistrict'] : undefined,
  }
}

/** Language, colours and size of the whole page. */
export function showOn(root: HTMLElement, { language, theme, elder, textSize }: Preferences, isDark: boolean) {
  root.lang = language
  root.dataset['theme'] = theme === 'auto' ? (isDark ? 'dark' : 'light') : theme
  root.classList.toggle('elder', elder)
  root.style.setProperty('--text', `${elder ? textSize : 16}px`)
}

export const darkGround = () => matchMedia('(prefers-color-scheme: dark)')

function asRecord(stored: string | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(stored ?? '{}')
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}

// Private windows may forbid storage: then nothing is kept, and that is fine.
export function readStored(): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

export function writeStored(preferences: Preferences) {
  try {
    localStorage.setItem(key, JSON.stringify(preferences))
  } catch {
    // See above.
  }
}
