import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { nextTick, ref } from 'vue'
import { draftsBelongTo, draftsBelongToNobody, draftsGoodForMs, keepDraft, recallDraft } from './draft'
import { useDraft, useDraftOf, useTextAbout } from './useDraft'

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

describe('a reason', () => {
  const of = (shift: string | undefined) => useTextAbout(district, () => shift && `shift.cancel.${shift}`)

  it('is there again for what it was typed about, and for nothing else', () => {
    of('3').text.value = '下雨'
    const [again, other] = [of('3'), of('4')]
    expect([again.text.value, again.restored.value]).toEqual(['下雨', true])
    expect([other.text.value, other.restored.value]).toEqual(['', false])
  })

  it('changes with what it is about, and is never kept as if it were about the next', () => {
    const which = ref<string | undefined>('3')
    const { text } = useTextAbout(district, () => which.value && `shift.cancel.${which.value}`)
    text.value = '下雨'
    which.value = '4'
    expect(text.value).toBe('')
    text.value = '停电'
    which.value = undefined
    expect(text.value).toBe('')
    which.value = '3'
    expect(text.value).toBe('下雨')
    expect(of('4').text.value).toBe('停电')
  })

  it('goes when it was sent, when it is thrown away, and with signing out', () => {
    const first = of('3')
    first.text.value = '下雨'
    first.sent()
    expect(Object.keys(localStorage)).toEqual([])
    first.text.value = '下雨'
    const again = of('3')
    again.discard()
    expect([again.restored.value, Object.keys(localStorage)]).toEqual([false, []])
    first.text.value = '还是下雨'
    draftsBelongToNobody(district, true)
    expect(Object.keys(localStorage)).toEqual([])
  })
})
