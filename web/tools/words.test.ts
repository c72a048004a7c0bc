import { createI18n } from 'vue-i18n'
import { build } from 'vite'
import { describe, expect, it } from 'vitest'
import en from '../src/i18n/en'
import fewEn from '../src/i18n/few.en'
import helpEn from '../src/i18n/help.en'
import moreEn from '../src/i18n/more.en'
import roomsEn from '../src/i18n/rooms.en'
import zhCN from '../src/i18n/zh-CN'
import fewZhCN from '../src/i18n/few.zh-CN'
import helpZhCN from '../src/i18n/help.zh-CN'
import moreZhCN from '../src/i18n/more.zh-CN'
import roomsZhCN from '../src/i18n/rooms.zh-CN'
import zhTW from '../src/i18n/zh-TW'
import fewZhTW from '../src/i18n/few.zh-TW'
import helpZhTW from '../src/i18n/help.zh-TW'
import moreZhTW from '../src/i18n/more.zh-TW'
import roomsZhTW from '../src/i18n/rooms.zh-TW'
import { compiled, words } from './words'

const dictionaries = {
  en: { ...en, ...fewEn, ...roomsEn, ...helpEn, ...moreEn },
  'zh-CN': { ...zhCN, ...fewZhCN, ...roomsZhCN, ...helpZhCN, ...moreZhCN },
  'zh-TW': { ...zhTW, ...fewZhTW, ...roomsZhTW, ...helpZhTW, ...moreZhTW },
}

function textsOf(node: unknown, key = ''): [string, string][] {
  if (typeof node === 'string') return [[key, node]]
  return Object.entries(node as object).flatMap(([name, each]) => textsOf(each, key ? `${key}.${name}` : name))
}

describe('texts read while building', () => {
  it.each(Object.entries(dictionaries))('say in %s what those read in the browser say', (language, dictionary) => {
    const texts = textsOf(dictionary)
    expect(texts.length).toBeGreaterThan(1000)
    const read = Object.fromEntries(texts.map(([, text], index) => [`k${index}`, text]))
    const built = Object.fromEntries(texts.map(([, text], index) => [`k${index}`, compiled(text)]))
    const make = createI18n as unknown as (options: object) => { global: { t: (key: string, ...rest: object[]) => string } }
    const speaker = (messages: object) => make({ legacy: false, locale: language, messages: { [language]: messages } }).global.t
    const [here, there] = [speaker(read), speaker(built)]
    texts.forEach(([, text], index) => {
      const holes = Object.fromEntries([...text.matchAll(/\{(\w+)\}/g)].map(([, hole]) => [hole, `<${hole}>`]))
      for (const n of [0, 1, 2]) {
        expect(there(`k${index}`, holes, { plural: n })).toBe(here(`k${index}`, holes, { plural: n }))
      }
    })
  })

  it('leave plain texts alone, and do not pass what cannot be read', () => {
    expect(compiled('邻里')).toBe('邻里')
    expect(() => compiled('{n 分钟')).toThrow('{n 分钟')
  })

  it('stand in the place of those of a dictionary, and of nothing else', async () => {
    const files: Record<string, string> = {
      '/src/i18n/en.ts': "export default { plain: 'a', deep: { hole: 'a {b}' } }",
      '/src/other.ts': "export default { hole: 'a {b}' }",
      '/main.ts': "import a from '/src/i18n/en.ts'; import b from '/src/other.ts'; globalThis.x = [a, b]",
    }
    const built = await build({
      configFile: false,
      logLevel: 'silent',
      plugins: [words(), { name: 'files', enforce: 'pre', resolveId: (id) => (id in files ? id : null), load: (id) => files[id] ?? null }],
      build: { write: false, minify: false, rolldownOptions: { input: '/main.ts' } },
    })
    const [first] = [built].flat()
    const code = 'output' in (first ?? {}) ? (first as { output: { code: string }[] }).output[0]?.code : ''
    const out = { x: [] as unknown[] }
    new Function('globalThis', code ?? '')(out)
    expect(out.x).toEqual([{ plain: 'a', deep: { hole: compiled('a {b}') } }, { hole: 'a {b}' }])
  })
})
