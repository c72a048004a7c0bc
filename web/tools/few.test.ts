import { existsSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import course from '../src/i18n/course.zh-CN'
import few from '../src/i18n/few.zh-CN'
import { furtherOf, furtherParts } from '../src/i18n/further'
import give from '../src/i18n/give.zh-CN'
import help from '../src/i18n/help.zh-CN'
import more from '../src/i18n/more.zh-CN'
import own from '../src/i18n/own.zh-CN'
import rooms from '../src/i18n/rooms.zh-CN'
import zhCN from '../src/i18n/zh-CN'

const source = (path: string) => resolve(__dirname, '../src', path)
const endings = ['', '.ts', '.vue', '/index.ts']
/** Fetched with its own words when somebody asks for it. */
const saysSo = /features\/(people\/keptPage|activities\/(CourseCard|WaitingNotes))/

/** Every source a page is made of, what it fetches later too; not the pages the router leads to. */
function sourcesOf(page: string, found = new Map<string, string>()): Map<string, string> {
  const file = endings.map((ending) => source(page) + ending).find((path) => /\.(ts|vue)$/.test(path) && existsSync(path))
  if (!file || found.has(file) || saysSo.test(file) || /\/(router|i18n\/(zh|en|few|rooms|help|give|course|own|more))/.test(file)) return found
  const text = readFileSync(file, 'utf8')
  found.set(file, text)
  for (const [, path] of text.matchAll(/(?:from|import)\s*\(?'(\.[^']+)'/g)) sourcesOf(resolve(dirname(file), path ?? ''), found)
  return found
}

/** What is said in them: "on in …/WhatIsOn.vue". */
const wordsOf = (sources: Map<string, string>) =>
  [...sources].flatMap(([file, text]) => [...text.matchAll(/['`]([a-z][A-Za-z]*)\.[a-zA-Z$]/g)].map(([, name]) => `${name} in ${file}`))
const nameIn = (word: string) => word.split(' ')[0] ?? ''

const texts = { few, rooms, help, give, course, own, more }
const first = Object.keys(zhCN)

/** The pages of residents, as the router names them. */
const router = readFileSync(source('router.ts'), 'utf8')
const ofResidents = router.slice(router.indexOf('resident: true'))
const pages = [...ofResidents.matchAll(/path: '([^']+)', component: \(\) => import\('\.\/([^']+)'\)/g)].map(
  ([, path = '', page = '']) => [`/d/310109/${path.replaceAll(/:\w+(\([^)]*\))?/g, '7')}`, page] as const,
)

describe('a page of residents', () => {
  it('is one of many', () => expect(pages.length).toBeGreaterThan(14))

  it.each(pages)('says no texts but those it loads: %s', (path, page) => {
    const all = sourcesOf(page)
    expect(all.size).toBeGreaterThan(15)
    const said = wordsOf(all)
    const loaded = furtherOf(path)
    expect(loaded).not.toContain('more')
    const others = furtherParts.filter((part) => !loaded.includes(part)).flatMap((part) => Object.keys(texts[part]))
    expect(said.filter((each) => others.includes(nameIn(each)))).toEqual([])
    for (const part of loaded) {
      expect(said.some((each) => Object.keys(texts[part]).includes(nameIn(each))), `${path} needs no ${part}`).toBe(true)
    }
    expect(said.some((each) => first.includes(nameIn(each)))).toBe(true)
  })

  it('is none of the desk and the kiosk: they load all', () => {
    for (const path of ['/d/310109/desk/persons', '/d/310109/desk/venues/7', '/d/310109/kiosk/sign-in', '/d/310109/kiosk/today', '/d/310109/kiosk']) {
      expect(furtherOf(path)).toEqual(furtherParts)
    }
  })
})
