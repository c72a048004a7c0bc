import { askEarly, firstQuestions } from './client/early'
import { furtherOf } from './i18n/further'
import { darkGround, readPreferences, readStored, showOn } from './prefs/stored'
import { filesOf, readFirstParts } from './shell/firstParts'

/**
 * Runs before everything else, for it needs nothing else: sends for the page of
 * this address, its words and its first answers, while the rest is on its way,
 * and shows what stands meanwhile as this reader likes it.
 */
const preferences = readPreferences(readStored(), navigator.languages)
const { language } = preferences
showOn(document.documentElement, preferences, darkGround().matches)
for (const path of firstQuestions(location)) askEarly(path, language)
for (const file of filesOf(readFirstParts(document), location.pathname, language, furtherOf(location.pathname))) {
  const link = document.createElement('link')
  link.rel = file.endsWith('.css') ? 'preload' : 'modulepreload'
  if (link.rel === 'preload') link.as = 'style'
  link.crossOrigin = ''
  link.href = file
  document.head.append(link)
}
