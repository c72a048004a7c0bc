import { effectScope, ref } from 'vue'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useGradually } from './gradually'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

describe('a list drawn gradually', () => {
  it('begins with a few and goes on by tasks of their own until all are there', () => {
    const scope = effectScope()
    const drawn = scope.run(() => useGradually(() => 10, 4))
    expect(drawn?.value).toBe(4)
    vi.advanceTimersToNextTimer()
    expect(drawn?.value).toBe(8)
    vi.runAllTimers()
    expect(drawn?.value).toBe(12)
    expect(vi.getTimerCount()).toBe(0)
    scope.stop()
  })

  it('goes on when more come, and takes none back', async () => {
    const scope = effectScope()
    const count = ref(3)
    const drawn = scope.run(() => useGradually(() => count.value, 4))
    vi.runAllTimers()
    expect(drawn?.value).toBe(4)
    count.value = 9
    await Promise.resolve()
    vi.runAllTimers()
    expect(drawn?.value).toBe(12)
    count.value = 1
    await Promise.resolve()
    expect(drawn?.value).toBe(12)
    scope.stop()
  })

  it('stops with its page', () => {
    const scope = effectScope()
    scope.run(() => useGradually(() => 100, 4))
    scope.stop()
    expect(vi.getTimerCount()).toBe(0)
  })
})
