import { reactive, watch } from 'vue'
import { languages } from '../i18n/languages'
import { darkGround, readPreferences, readStored, showOn, writeStored, type Preferences } from './stored'

export { largestText, readPreferences, smallestText, themes, type Preferences, type Theme } from './stored'

export const preferences = reactive<Preferences>(
  readPreferences(
    typeof localStorage === 'undefined' ? null : readStored(),
    typeof navigator === 'undefined' ? languages : navigator.languages,
  ),
)

/** Keeps the preferences and shows them on the page from here on. */
export function applyPreferences() {
  const dark = darkGround()
  const show = () => {
    document
      .querySelector('link[rel=manifest]')
      ?.setAttribute('href', `/manifest.${preferences.language}.webmanifest`)
    showOn(document.documentElement, preferences, dark.matches)
  }
  dark.addEventListener('change', show)
  watch(preferences, () => {
    show()
    writeStored(preferences)
  })
  show()
}
