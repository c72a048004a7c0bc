import { beforeAll, describe, expect, it } from 'vitest'
import en from './en'
import zhCN from './zh-CN'
import zhTW from './zh-TW'
import { firstLanguage, inLanguage, speakLanguage, words, type Language } from './index'
import * as format from './format'
import { shownNumber } from './intl'

async function speaking(language: Language) {
  await speakLanguage(language)
  return words.value
}

beforeAll(() => speakLanguage('zh-CN'))

describe('a walk', () => {
  it('is never shorter than said', async () => {
    const w = await speaking('zh-CN')
    expect(format.minutesOnFoot(w, 61)).toBe('2 分钟')
    expect(format.minutesOnFoot(w, 60)).toBe('1 分钟')
    expect(format.minutesOnFoot(w, 1)).toBe('1 分钟')
    expect(format.minutesOnFoot(w, 0)).toBe('就在这里')
  })

  it('is said in three languages', async () => {
    expect(format.minutesOnFoot(await speaking('zh-TW'), 480)).toBe('8 分鐘')
    expect(format.minutesOnFoot(await speaking('en'), 480)).toBe('8 min')
  })

  it('has its metres to ten and its kilometres to a tenth', async () => {
    const w = await speaking('zh-CN')
    expect(format.distance(w, 4)).toBe('4 米')
    expect(format.distance(w, 643)).toBe('640 米')
    expect(format.distance(w, 994)).toBe('990 米')
    expect(format.distance(w, 995)).toBe('1.0 公里')
    expect(format.distance(w, 1249)).toBe('1.2 公里')
    expect(format.distance(await speaking('zh-TW'), 643)).toBe('640 公尺')
    expect(format.distance(await speaking('en'), 1249)).toBe('1.2 km')
  })
})

describe('a share', () => {
  it('says all and nothing only when it is so', () => {
    expect(format.percent(0)).toBe('0%')
    expect(format.percent(0.001)).toBe('1%')
    expect(format.percent(0.634)).toBe('63%')
    expect(format.percent(0.999)).toBe('99%')
    expect(format.percent(1)).toBe('100%')
  })
})

describe('people', () => {
  it('are rounded as far as one can know', () => {
    expect(format.roundPeople(0)).toBe(0)
    expect(format.roundPeople(87.4)).toBe(87)
    expect(format.roundPeople(1234)).toBe(1230)
    expect(format.roundPeople(-12_349)).toBe(-12_300)
    expect(format.roundPeople(812_935)).toBe(813_000)
  })
})

describe('a time of day', () => {
  const cases: [number, string, string, string][] = [
    [0, '凌晨0点', '凌晨0點', '12 am'],
    [8 * 60, '早上8点', '早上8點', '8 am'],
    [12 * 60 + 30, '中午12点半', '中午12點半', '12:30 pm'],
    [13 * 60, '下午1点', '下午1點', '1 pm'],
    [17 * 60 + 5, '下午5点05分', '下午5點05分', '5:05 pm'],
    [23 * 60 + 30, '晚上11点半', '晚上11點半', '11:30 pm'],
  ]
  it.each(cases)('%i is said as people say it', async (minute, cn, tw, english) => {
    expect(format.clockTime(await speaking('zh-CN'), minute)).toBe(cn)
    expect(format.clockTime(await speaking('zh-TW'), minute)).toBe(tw)
    expect(format.clockTime(await speaking('en'), minute)).toBe(english)
  })

  it('carries its day when asked for the week', async () => {
    const wednesdayAt2 = 2 * 1440 + 14 * 60
    expect(format.weekTime(await speaking('zh-CN'), wednesdayAt2)).toBe('周三下午2点')
    expect(format.weekTime(await speaking('en'), wednesdayAt2)).toBe('Wednesday 2 pm')
  })

  it('says today, tomorrow or the day, seen from now', async () => {
    const w = await speaking('zh-CN')
    const sundayEvening = 6 * 1440 + 20 * 60
    expect(format.timeFrom(w, sundayEvening, sundayEvening + 60)).toBe('晚上9点')
    expect(format.timeFrom(w, sundayEvening, 8 * 60)).toBe('明天早上8点')
    expect(format.timeFrom(w, sundayEvening, 2 * 1440 + 8 * 60)).toBe('周三早上8点')
    expect(format.timeFrom(w, sundayEvening, sundayEvening - 60)).toBe('周日晚上7点')
  })
})

describe('words', () => {
  it('know one from many in English', async () => {
    const { say } = await speaking('en')
    expect(say('pages.servicePoints', { n: 1 })).toBe('1 service')
    expect(say('pages.servicePoints', { n: 1234 })).toBe('1,234 services')
    expect(say('pages.servicePoints', { n: 0 })).toBe('0 services')
  })

  it('list things in the language’s own way', async () => {
    expect(format.list(await speaking('zh-CN'), ['食堂', '菜市场', '公园'])).toBe('食堂、菜市场和公园')
    for (const language of ['zh-CN', 'zh-TW', 'en'] as const) {
      const w = await speaking(language)
      for (const items of [[], ['a'], ['a', 'b'], ['a', 'b', 'c'], ['a', 'b', 'c', '{d}']]) {
        expect(format.list(w, items)).toBe(new Intl.ListFormat(language).format(items))
      }
    }
  })

  it('take the nearest language that content has', () => {
    expect(inLanguage({ zh: '虹口', en: 'Hongkou' }, 'zh-TW')).toBe('虹口')
    expect(inLanguage({ zh: '虹口' }, 'en')).toBe('虹口')
    expect(inLanguage({ en: 'Hongkou', 'zh-Hant': '虹口區' }, 'zh-CN')).toBe('虹口區')
  })

  it('begin in the stored language, else in the browser’s', () => {
    expect(firstLanguage('en', ['zh-CN'])).toBe('en')
    expect(firstLanguage('klingon', ['zh-HK', 'en'])).toBe('zh-TW')
    expect(firstLanguage(undefined, ['pt-BR', 'en-US'])).toBe('en')
    expect(firstLanguage(undefined, ['pt-BR'])).toBe('zh-CN')
  })
})

describe('dictionaries', () => {
  const flat = (value: object, prefix = ''): [string, string][] =>
    Object.entries(value).flatMap(([key, each]): [string, string][] =>
      typeof each === 'string' ? [[prefix + key, each]] : flat(each, `${prefix}${key}.`),
    )
  const holes = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort()

  it.each([
    ['zh-TW', zhTW],
    ['en', en],
  ])('%s fills no hole that 简体 does not have', (_, dictionary) => {
    const base = new Map(flat(zhCN))
    for (const [key, text] of flat(dictionary)) {
      const known = holes(base.get(key) ?? '')
      for (const hole of holes(text)) expect(known, key).toContain(hole)
    }
  })

  it('leave no simplified character in 繁體', () => {
    const simplified = /[们这说时对过还没点间会从总为现区种见觉儿书处简]/u
    const slips = flat(zhTW).filter(([, text]) => simplified.test(text.replace(/只/g, '')))
    expect(slips).toEqual([])
  })
})

describe('a date', () => {
  it('is said in the browser’s words, which it is not asked for', async () => {
    for (const language of ['zh-CN', 'zh-TW', 'en'] as const) {
      const w = await speaking(language)
      for (let day = Date.UTC(2026, 10, 20); day < Date.UTC(2027, 11, 5); day += 86_400_000) {
        const date = new Date(day).toISOString().slice(0, 10)
        for (const year of [false, true]) {
          const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', month: 'long', day: 'numeric', ...(year && { year: 'numeric' }) }
          expect(format.dateInWords(w, date, { year })).toBe(new Intl.DateTimeFormat(language, options).format(day))
          const named = new Intl.DateTimeFormat(language, { ...options, weekday: 'short' })
          expect(format.dateInWords(w, date, { year, weekday: true })).toBe(named.format(day))
        }
      }
    }
  })

  it('and a moment are by the clock of the device', async () => {
    const at = '2026-03-05T20:07:00Z'
    const clock: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', month: 'long', day: 'numeric' }
    for (const language of ['zh-CN', 'zh-TW', 'en'] as const) {
      const w = await speaking(language)
      expect(format.dateOf(w, at)).toBe(new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date(at)))
      for (const now of ['2026-12-31T12:00:00Z', '2027-03-05T12:00:00Z']) {
        const full = new Intl.DateTimeFormat(language, { ...clock, ...(now.startsWith('2027') && { year: 'numeric' }) })
        expect(format.momentOf(w, at, new Date(now))).toBe(full.format(new Date(at)))
      }
    }
  })
})

describe('a number', () => {
  it('reads as the browser writes it, also where it is not asked', () => {
    for (const language of ['zh-CN', 'zh-TW', 'en'] as const) {
      for (const n of [0, 1e-8, 0.049, 1, 42, 998, 998.995, 999, 999.995, 1000, 12_345, 987_654_321, 2e9, 1_234_567.891, 1.15, 1.45, 1.5, 2.675, -1.15, -7, -1234.25]) {
        expect(shownNumber(language, n)).toBe(new Intl.NumberFormat(language).format(n))
        for (const digits of [0, 1, 2]) {
          const format = new Intl.NumberFormat(language, { minimumFractionDigits: digits, maximumFractionDigits: digits })
          expect(shownNumber(language, n, digits)).toBe(format.format(n))
        }
      }
    }
  })
})
