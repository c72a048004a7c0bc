import './early'
import { createApp, watch } from 'vue'
import { speak } from './client/client'
import { watchConnection } from './client/connection'
import { keepOnlyOf } from './client/kept'
import { hints } from './features/people/session'
import { i18n, speakLanguage } from './i18n'
import { applyPreferences, preferences } from './prefs/preferences'
import { fetchPage, router } from './router'
import AppRoot from './shell/AppRoot.vue'
import { reloadWhenPartsAreGone, watchVersions } from './shell/newVersion'
import { nextTask } from './ui/gradually'
import './ui/tokens.css'
import './ui/base.css'
import './ui/forms.css'
import './ui/boot.css'

applyPreferences()
watchConnection()
reloadWhenPartsAreGone()
speak(preferences.language)
// Several short tasks instead of a long one: a slow phone hears a finger between.
await nextTask()
fetchPage(location.pathname)
await speakLanguage(preferences.language)
watch(
  () => preferences.language,
  (language) => {
    speak(language)
    void speakLanguage(language)
  },
)

await nextTask()
const app = createApp(AppRoot).use(i18n).use(router)
// What stands in the page meanwhile goes when there is something in its place.
await router.isReady().catch(() => undefined)
await nextTask()
app.mount('#app')
watchVersions()
void keepOnlyOf(hints())
