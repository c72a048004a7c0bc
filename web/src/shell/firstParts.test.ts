import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { filesOf, firstPages, type FirstParts } from './firstParts'

const parts: FirstParts = {
  files: ['/a.js', '/a.css', '/b.js', '/zh.js', '/few.js', '/more.js', '/en.js'],
  pages: [
    ['/today', [0, 1]],
    ['/sessions/\\d+', [0, 2]],
  ],
  words: {
    'zh-CN': { first: 3, few: 4, rooms: 4, help: 4, give: 4, course: 4, own: 4, more: 5 },
    'zh-TW': { first: 3, few: 4, rooms: 4, help: 4, give: 4, course: 4, own: 4, more: 5 },
    en: { first: 6, few: 4, rooms: 4, help: 4, give: 4, course: 4, own: 4, more: 5 },
  },
}

describe('the files of an address', () => {
  it('are its words and its page', () => {
    expect(filesOf(parts, '/d/310109/today', 'zh-CN', [])).toEqual(['/zh.js', '/a.js', '/a.css'])
    expect(filesOf(parts, '/d/310109/sessions/12', 'en', ['few', 'more'])).toEqual(['/en.js', '/few.js', '/more.js', '/a.js', '/b.js'])
  })
  it.each(['/', '/d/310109', '/d/310109/today/x', '/d/a/b/today', '/d/310109/sessions/x', '/x/d/310109/today'])('are none for %s', (path) =>
    expect(filesOf(parts, path, 'zh-CN', [])).toEqual([]),
  )
  it('are none where the page names none', () => expect(filesOf(undefined, '/d/310109/today', 'zh-CN', [])).toEqual([]))
})

describe('pages people open Linli with', () => {
  const router = readFileSync(new URL('../router.ts', import.meta.url), 'utf8')
  it.each(firstPages.flatMap(([, sources]) => sources))('%s is a page of the router', (source) => expect(router).toContain(`import('./${source}')`))
})
