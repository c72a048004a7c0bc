import courseEn from '../src/i18n/course.en'
import courseZhCN from '../src/i18n/course.zh-CN'
import type { Dictionary } from '../src/i18n/dictionary'
import en from '../src/i18n/en'
import fewEn from '../src/i18n/few.en'
import fewZhCN from '../src/i18n/few.zh-CN'
import giveEn from '../src/i18n/give.en'
import giveZhCN from '../src/i18n/give.zh-CN'
import helpEn from '../src/i18n/help.en'
import helpZhCN from '../src/i18n/help.zh-CN'
import moreEn from '../src/i18n/more.en'
import moreZhCN from '../src/i18n/more.zh-CN'
import ownEn from '../src/i18n/own.en'
import ownZhCN from '../src/i18n/own.zh-CN'
import roomsEn from '../src/i18n/rooms.en'
import roomsZhCN from '../src/i18n/rooms.zh-CN'
import zhCN from '../src/i18n/zh-CN'

// A part left out does not compile.
const dictionaries: Record<'en' | 'zh-CN', Dictionary> = {
  en: { ...en, ...fewEn, ...roomsEn, ...helpEn, ...giveEn, ...courseEn, ...ownEn, ...moreEn },
  'zh-CN': { ...zhCN, ...fewZhCN, ...roomsZhCN, ...helpZhCN, ...giveZhCN, ...courseZhCN, ...ownZhCN, ...moreZhCN },
}

/** What the page says in a language, by its key in the dictionaries: a story told once is lived in both. */
export function wordsOf(language: keyof typeof dictionaries) {
  return (key: string, holes: Record<string, string | number> = {}): string => {
    let at: unknown = dictionaries[language]
    for (const name of key.split('.')) at = (at as Record<string, unknown> | undefined)?.[name]
    if (typeof at !== 'string') throw new Error(`no text ${key} in ${language}`)
    const [one = '', many = one] = at.split(' | ')
    const text = holes['n'] === 1 ? one : many
    return text.replaceAll(/\{(\w+)\}/g, (_, hole: string) => String(holes[hole] ?? ''))
  }
}
