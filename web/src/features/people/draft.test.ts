import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { nextTick, ref } from 'vue'
import { draftsBelongTo, draftsBelongToNobody, draftsGoodForMs, keepDraft, recallDraft } from './draft'
import { useDraft, useDraftOf } from './useDraft'

class Kept {
  getItem(key: string) {
    return (this as Record<string, unknown>)[key] ?? null
  }
  setItem(key: string, value: string) {
    Object.assign(this, { [key]: value })
  }
  removeItem(key: string) {
    delete (this as Record<string, unknown>)[key]
  }
}

const district = '310109'
const blank = { title: '', places: '2' }
const draft = { revision: 0, base: blank, fields: { title: '下棋', places: '2' } }

beforeEach(() => {
  vi.stubGlobal('localStorage', new Kept())
  vi.stubGlobal('sessionStorage', new Kept())
  vi.useFakeTimers({ now: Date.parse('2026-11-28T00:00:00Z') })
  draftsBelongTo(district, '7')
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const found = () => recallDraft(district, 'idea.new', blank)?.fields.title

describe('what was typed', () => {
  it('outlives the window, for a week', () => {
    keepDraft(district, 'idea.new', draft)
    vi.stubGlobal('sessionStorage', new Kept())
    expect(found()).toBe('下棋')
    vi.advanceTimersByTime(draftsGoodForMs + 1)
    expect(found()).toBeUndefined()
    draftsBelongTo(district, '7')
    expect(Object.keys(localStorage)).toEqual([])
  })

  it('is there for who typed it, after a session that ended, too', () => {
    keepDraft(district, 'idea.new', draft)
    draftsBelongToNobody(district, false)
    expect(found()).toBeUndefined()
    draftsBelongTo(district, '7')
    expect(found()).toBe('下棋')
  })

  it('goes with signing out, and with somebody else', () => {
    keepDraft(district, 'idea.new', draft)
    draftsBelongToNobody(district, true)
    draftsBelongTo(district, '7')
    expect(found()).toBeUndefined()
    keepDraft(district, 'idea.new', draft)
    draftsBelongTo(district, '71')
    draftsBelongTo(district, '7')
    expect(found()).toBeUndefined()
    expect(Object.keys(localStorage)).toEqual([])
  })

  it('for another person is another draft', () => {
    keepDraft(district, 'idea.new', draft)
    draftsBelongTo(district, '7', '9')
    expect(found()).toBeUndefined()
    draftsBelongTo(district, '7')
    expect(found()).toBe('下棋')
  })

  it('stays in the window while nobody is known', () => {
    draftsBelongToNobody(district, true)
    keepDraft(district, 'idea.new', draft)
    expect(Object.keys(localStorage)).toEqual([])
    expect(found()).toBe('下棋')
  })
})

describe('a form that keeps what is typed', () => {
  it('has it again, on top of what stands there by then, says so, and lets it go', async () => {
    const first = useDraft(district, 'shift.3', blank)
    expect(first.restored.value).toBe(false)
    first.fields.value.title = '下棋'
    await nextTick()
    const again = useDraft(district, 'shift.3', { title: '', places: '5' })
    expect(again.fields.value).toEqual({ title: '下棋', places: '5' })
    expect(again.restored.value).toBe(true)
    expect(again.ownKey()).toBe(first.ownKey())
    again.discard()
    await nextTick()
    expect(again.fields.value).toEqual({ title: '', places: '5' })
    expect(again.restored.value).toBe(false)
    expect(Object.keys(localStorage)).toEqual([])
  })

  it('keeps nothing of what is saved, nor says so', async () => {
    const form = useDraft(district, 'shift.3', blank)
    form.fields.value.title = '下棋'
    await nextTick()
    form.saved()
    await nextTick()
    expect(Object.keys(localStorage)).toEqual([])
    expect(form.fields.value.title).toBe('下棋')
  })

  it('may have its fields apart', async () => {
    const parts = { name: ref(''), all: ref(true) }
    useDraftOf(district, 'webhook.new', parts)
    parts.all.value = false
    await nextTick()
    const later = { name: ref(''), all: ref(true) }
    const form = useDraftOf(district, 'webhook.new', later)
    expect([later.all.value, form.restored.value]).toEqual([false, true])
    form.sent()
    expect(later.all.value).toBe(true)
    expect(Object.keys(localStorage)).toEqual([])
  })
})
