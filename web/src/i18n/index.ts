import { computed, type ComputedRef } from 'vue'
import { createI18n, type PathValue } from 'vue-i18n'
import type { Localized } from '../client/client'
import type { CourseDictionary, Dictionary, FewDictionary, FirstDictionary, GiveDictionary, HelpDictionary, MoreDictionary, OwnDictionary, RoomsDictionary, TextKey } from './dictionary'
import type { Further } from './further'
import { shownNumber } from './intl'
import type { Language } from './languages'

export { firstLanguage, languages, type Language } from './languages'

/** How each language names itself; the same whatever is spoken. */
export const languageNames: Record<Language, string> = {
  'zh-CN': '简体中文',
  'zh-TW': '繁體中文',
  en: 'English',
}

/** The same where there is room for a letter or two. */
export const languageShorts: Record<Language, string> = { 'zh-CN': '中', 'zh-TW': '繁', en: 'EN' }

export type Params = Record<string, string | number>
export type Say = (key: TextKey, params?: Params) => string

/** How to speak: the words, and the language for numbers and dates. */
export interface Words {
  say: Say
  language: Language
}

const dictionaries: Record<Language, () => Promise<{ default: FirstDictionary }>> = {
  'zh-CN': () => import('./zh-CN'),
  'zh-TW': () => import('./zh-TW'),
  en: () => import('./en'),
}

/** What the first page of a resident does not say, in parts. */
type FurtherTexts = { few: FewDictionary; rooms: RoomsDictionary; help: HelpDictionary; give: GiveDictionary; course: CourseDictionary; own: OwnDictionary; more: MoreDictionary }
const further: Record<Language, { [Part in Further]: () => Promise<{ default: FurtherTexts[Part] }> }> = {
  'zh-CN': {
    few: () => import('./few.zh-CN'),
    rooms: () => import('./rooms.zh-CN'),
    help: () => import('./help.zh-CN'),
    give: () => import('./give.zh-CN'),
    course: () => import('./course.zh-CN'),
    own: () => import('./own.zh-CN'),
    more: () => import('./more.zh-CN'),
  },
  'zh-TW': {
    few: () => import('./few.zh-TW'),
    rooms: () => import('./rooms.zh-TW'),
    help: () => import('./help.zh-TW'),
    give: () => import('./give.zh-TW'),
    course: () => import('./course.zh-TW'),
    own: () => import('./own.zh-TW'),
    more: () => import('./more.zh-TW'),
  },
  en: {
    few: () => import('./few.en'),
    rooms: () => import('./rooms.en'),
    help: () => import('./help.en'),
    give: () => import('./give.en'),
    course: () => import('./course.en'),
    own: () => import('./own.en'),
    more: () => import('./more.en'),
  },
}
const said = new Set<Further>()
const known = new Set<string>()

export const i18n = createI18n({
  legacy: false,
  locale: 'zh-CN' as Language,
  messages: {} as Record<Language, Dictionary>,
  missingWarn: false,
  fallbackWarn: false,
  // Keys here are names with dots, nothing more that a path may hold.
  messageResolver: (texts, key) =>
    key.split('.').reduce((at, name) => (at as Record<string, typeof at> | undefined)?.[name] ?? null, texts as PathValue),
})

/** Loads a language's dictionary when needed, then speaks it. */
export async function speakLanguage(language: Language) {
  const global = i18n.global
  const first = global.availableLocales.includes(language) ? undefined : dictionaries[language]()
  for (const part of said) further[language][part]().catch(() => undefined) // on its way meanwhile
  if (first) global.setLocaleMessage(language, (await first).default as Dictionary)
  await completeWords(language)
  global.locale.value = language
}

async function completeWords(language: Language) {
  await Promise.all(
    [...said].map(async (part) => {
      const texts = (await further[language][part]()).default
      if (known.has(`${part}.${language}`)) return
      i18n.global.mergeLocaleMessage(language, texts)
      known.add(`${part}.${language}`)
    }),
  )
}

/** From here on every language is loaded with these texts too. */
export async function sayMore(...parts: Further[]) {
  for (const part of parts) said.add(part)
  const language = i18n.global.locale.value as Language
  if (i18n.global.availableLocales.includes(language)) await completeWords(language)
}

const say: Say = (key, params = {}) => {
  const count = params['n']
  const t = i18n.global.t as (key: string, ...rest: unknown[]) => string
  const shown = withShownNumbers(params)
  return typeof count === 'number' ? t(key, shown, { plural: count }) : t(key, shown)
}

/** Words that follow the chosen language. */
export const words: ComputedRef<Words> = computed(() => ({
  say,
  language: i18n.global.locale.value as Language,
}))

export function useWords() {
  return { say, words }
}

/** Content in the reader's language, or the nearest one somebody gave it in. */
export function inLanguage(text: Localized, language: Language): string {
  const order: Record<Language, (keyof Localized)[]> = {
    'zh-CN': ['zh', 'zh-Hant', 'en'],
    'zh-TW': ['zh-Hant', 'zh', 'en'],
    en: ['en', 'zh', 'zh-Hant'],
  }
  for (const key of order[language]) {
    const found = text[key]
    if (found) return found
  }
  return ''
}

function withShownNumbers(params: Params): Params {
  const language = i18n.global.locale.value
  return Object.fromEntries(
    Object.entries(params).map(([key, value]) => [key, typeof value === 'number' ? shownNumber(language, value) : value]),
  )
}
