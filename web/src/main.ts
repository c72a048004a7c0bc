import { createApp, watch } from 'vue'
import { speak } from './client/client'
import { i18n, speakLanguage } from './i18n'
import { applyPreferences, preferences } from './prefs/preferences'
import { router } from './router'
import AppRoot from './shell/AppRoot.vue'
import './ui/tokens.css'
import './ui/base.css'
import './ui/forms.css'

applyPreferences()
speak(preferences.language)
await speakLanguage(preferences.language)
watch(
  () => preferences.language,
  (language) => {
    speak(language)
    void speakLanguage(language)
  },
)

createApp(AppRoot).use(i18n).use(router).mount('#app')
