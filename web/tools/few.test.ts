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

/** What is said in them: "on in …/WhatIsOn.vue". */
const wordsOf = (sources: Map<string, string>) =>
  [...sources].flatMap(([file, text]) => [...text.matchAll(/['`]([a-z][A-Za-z]*)\.[a-zA-Z$]/g)].map(([, name]) => `${name} in ${file}`))
const nameIn = (word: string) => word.split(' ')[0] ?? ''

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
    const said = wordsOf(all)
    expect(said.filter((each) => rest.includes(nameIn(each)))).toEqual([])
    expect(said.some((each) => fewer.includes(nameIn(each)))).toBe(true)
    expect(said.some((each) => first.includes(nameIn(each)))).toBe(true)
  })

  it('is not today: that says what every page says', () => {
    expect(furtherOf('/d/310109/today')).toEqual([])
    const all = sourcesOf('resident/TodayPage')
    expect(all.size).toBeGreaterThan(30)
    expect(wordsOf(all).filter((each) => [...fewer, ...rest].includes(nameIn(each)))).toEqual([])
    expect(wordsOf(all).some((each) => first.includes(nameIn(each)))).toBe(true)
  })

  it('is none of those that say more', () => {
    expect(furtherOf('/d/310109/mine')).toEqual(['few', 'more'])
    expect(furtherOf('/d/310109/kiosk/sign-in')).toEqual(['few', 'more'])
  })
})
