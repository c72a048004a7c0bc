import { existsSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import few from '../src/i18n/few.zh-CN'
import { furtherOf } from '../src/i18n/further'
import more from '../src/i18n/more.zh-CN'
import zhCN from '../src/i18n/zh-CN'

const source = (path: string) => resolve(__dirname, '../src', path)
const endings = ['', '.ts', '.vue', '/index.ts']

/** Every source a page is made of, what it fetches later too; not the pages the router leads to. */
function sourcesOf(page: string, found = new Map<string, string>()): Map<string, string> {
  const file = endings.map((ending) => source(page) + ending).find((path) => /\.(ts|vue)$/.test(path) && existsSync(path))
  if (!file || found.has(file) || /\/(router|i18n\/(zh|en|few|more))/.test(file)) return found
  const text = readFileSync(file, 'utf8')
  found.set(file, text)
  for (const [, path] of text.matchAll(/(?:from|import)\s*\(?'(\.[^']+)'/g)) sourcesOf(resolve(dirname(file), path ?? ''), found)
  return found
}

const first = Object.keys(zhCN)
const fewer = Object.keys(few)
const rest = Object.keys(more)

describe('a page that loads a few texts', () => {
  it.each([
    ['/d/310109/map', 'map/MapPage'],
    ['/d/310109/sign-in', 'features/people/SignInPage'],
  ])('says no others: %s', (path, page) => {
    expect(furtherOf(path)).toEqual(['few'])
    const all = sourcesOf(page)
    expect(all.size).toBeGreaterThan(30)
    const said = [...all].flatMap(([file, text]) =>
      [...text.matchAll(/['`]([a-z][A-Za-z]*)\.[a-zA-Z$]/g)].map(([, name]) => `${name} in ${file}`),
    )
    expect(said.filter((each) => rest.includes(each.split(' ')[0] ?? ''))).toEqual([])
    expect(said.some((each) => fewer.includes(each.split(' ')[0] ?? ''))).toBe(true)
    expect(said.some((each) => first.includes(each.split(' ')[0] ?? ''))).toBe(true)
  })

  it('is none of those that say more', () => {
    expect(furtherOf('/d/310109/today')).toEqual([])
    expect(furtherOf('/d/310109/mine')).toEqual(['few', 'more'])
    expect(furtherOf('/d/310109/kiosk/sign-in')).toEqual(['few', 'more'])
  })
})
