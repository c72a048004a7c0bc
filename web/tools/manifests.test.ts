import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { manifestIn } from './manifests'

/** Width and height as the file itself says (PNG, bytes 16 to 23). */
function sizeOf(path: string): string {
  const bytes = readFileSync(new URL(`../public${path}`, import.meta.url))
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`
}

describe('the manifests', () => {
  it('are one page in three languages', () => {
    const all = (['zh-CN', 'zh-TW', 'en'] as const).map(manifestIn)
    expect(new Set(all.map(({ name }) => name)).size).toBeGreaterThan(1)
    for (const { id, start_url, scope } of all) expect([id, start_url, scope]).toEqual(['/', '/', '/'])
  })

  it('have icons as large as they say, one of them to be cut to any shape', () => {
    const { icons } = manifestIn('zh-CN')
    for (const { src, sizes } of icons.filter(({ type }) => type === 'image/png')) {
      expect(sizeOf(src)).toBe(sizes)
    }
    expect(icons.some((each) => 'purpose' in each && each.purpose === 'maskable')).toBe(true)
  })
})
