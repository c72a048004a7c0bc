import { reactive, watch } from 'vue'
import { firstLanguage, languages, type Language } from '../i18n'

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

export const preferences = reactive<Preferences>(
  readPreferences(
    typeof localStorage === 'undefined' ? null : readSafely(),
    typeof navigator === 'undefined' ? languages : navigator.languages,
  ),
)

/** Keeps the preferences and shows them on the page from here on. */
export function applyPreferences() {
  const dark = matchMedia('(prefers-color-scheme: dark)')
  const show = () => {
    const root = document.documentElement
    root.lang = preferences.language
    document
      .querySelector('link[rel=manifest]')
      ?.setAttribute('href', `/manifest.${preferences.language}.webmanifest`)
    root.dataset['theme'] =
      preferences.theme === 'auto' ? (dark.matches ? 'dark' : 'light') : preferences.theme
    root.classList.toggle('elder', preferences.elder)
    root.style.setProperty('--text', `${preferences.elder ? preferences.textSize : 16}px`)
  }
  dark.addEventListener('change', show)
  watch(preferences, () => {
    show()
    writeSafely()
  })
  show()
}

function asRecord(stored: string | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(stored ?? '{}')
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}

// Private windows may forbid storage: then nothing is kept, and that is fine.
function readSafely() {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

function writeSafely() {
  try {
    localStorage.setItem(key, JSON.stringify(preferences))
  } catch {
    // See above.
  }
}
