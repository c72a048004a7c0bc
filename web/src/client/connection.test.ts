import { describe, expect, it } from 'vitest'
import { nextPause } from './connection'

describe('trying again', () => {
  it('waits twice as long each time, half a minute at most', () => {
    const pauses: number[] = []
    let pause = 1000
    for (let i = 0; i < 8; i++) pauses.push((pause = nextPause(pause, 0.5)))
    expect(pauses.map(Math.round)).toEqual([2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000, 30_000])
  })

  it('is not done by a whole street at once', () => {
    expect(nextPause(8000, 0)).toBeLessThan(nextPause(8000, 1))
  })
})
