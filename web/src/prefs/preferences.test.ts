import { describe, expect, it } from 'vitest'
import { readPreferences } from './preferences'

describe('preferences', () => {
  it('start calmly when nothing or nonsense is stored', () => {
    const first = readPreferences(null, ['zh-CN'])
    expect(first).toEqual({
      language: 'zh-CN',
      elder: false,
      textSize: 20,
      theme: 'auto',
      lastDistrict: undefined,
    })
    for (const nonsense of ['{', '7', 'null', '{"textSize":400,"theme":"pink","elder":"yes"}']) {
      expect(readPreferences(nonsense, ['zh-CN'])).toEqual(first)
    }
  })

  it('come back as they were left', () => {
    const kept = { language: 'en', elder: true, textSize: 28, theme: 'dark', lastDistrict: '310109' }
    expect(readPreferences(JSON.stringify(kept), ['zh-CN'])).toEqual(kept)
  })
})
