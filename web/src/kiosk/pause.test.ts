import { describe, expect, it } from 'vitest'
import { afterPause } from './pause'

describe('a pause', () => {
  const patience = { quietMs: 60_000, askMs: 15_000 }

  it('is nothing at first, then a question that counts down, then the end', () => {
    expect(afterPause(0, patience)).toBe('wait')
    expect(afterPause(59_999, patience)).toBe('wait')
    expect(afterPause(60_000, patience)).toBe(15)
    expect(afterPause(74_100, patience)).toBe(1)
    expect(afterPause(75_000, patience)).toBe('leave')
  })

  it('is over at once on a device that slept', () => {
    expect(afterPause(8 * 3_600_000, patience)).toBe('leave')
  })

  it('ends before the server ends the session, which is after two minutes', () => {
    expect(patience.quietMs + patience.askMs).toBeLessThan(120_000)
  })
})
