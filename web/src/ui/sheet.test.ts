import { describe, expect, it } from 'vitest'
import { restingStop, stepSheet } from './sheet'

const heights = { low: 150, middle: 340, high: 640 }

describe('the sheet', () => {
  it('goes one stop at a time and stays at the ends', () => {
    expect(stepSheet('low', 1)).toBe('middle')
    expect(stepSheet('middle', 1)).toBe('high')
    expect(stepSheet('high', 1)).toBe('high')
    expect(stepSheet('low', -1)).toBe('low')
  })

  it('rests at the nearest height when let go at rest', () => {
    expect(restingStop(heights, 200, 0)).toBe('low')
    expect(restingStop(heights, 260, 0)).toBe('middle')
    expect(restingStop(heights, 600, 0)).toBe('high')
  })

  it('follows a flick beyond the nearest height', () => {
    expect(restingStop(heights, 200, 900)).toBe('middle')
    expect(restingStop(heights, 560, -1500)).toBe('middle')
  })
})
