import { createApp, watch } from 'vue'
import { askAhead, speak } from './client/client'
import { watchConnection } from './client/connection'
import { keepOnlyOf } from './client/kept'
import { hints } from './features/people/session'
import { i18n, speakLanguage } from './i18n'
import { applyPreferences, preferences } from './prefs/preferences'
import { fetchPage, router } from './router'
import AppRoot from './shell/AppRoot.vue'
import { reloadWhenPartsAreGone, watchVersions } from './shell/newVersion'
import './ui/tokens.css'
import './ui/base.css'
import './ui/forms.css'

applyPreferences()
watchConnection()
reloadWhenPartsAreGone()
speak(preferences.language)
askAhead(location)
fetchPage(location.pathname)
await speakLanguage(preferences.language)
watch(
  () => preferences.language,
  (language) => {
    speak(language)
    void speakLanguage(language)
  },
)

createApp(AppRoot).use(i18n).use(router).mount('#app')
watchVersions()
void keepOnlyOf(hints())
