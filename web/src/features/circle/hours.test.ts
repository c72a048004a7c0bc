import { describe, expect, it } from 'vitest'
import { weekTable } from './hours'

const day = 1440

describe('opening hours by day', () => {
  it('leave the days nobody opens empty', () => {
    const table = weekTable([{ from: 8 * 60, to: 17 * 60 }])
    expect(table[0]).toEqual([{ from: 480, to: 1020 }])
    expect(table.slice(1)).toEqual([[], [], [], [], [], []])
  })

  it('keep a night with the day it began on, Sunday’s too', () => {
    const table = weekTable([{ from: 6 * day + 22 * 60, to: 7 * day + 2 * 60 }])
    expect(table[6]).toEqual([{ from: 6 * day + 1320, to: 7 * day + 120 }])
    expect(table[0]).toEqual([])
  })

  it('tell several days without a break one by one', () => {
    const table = weekTable([{ from: 0, to: 2 * day }])
    expect(table[0]).toEqual([{ from: 0, to: day }])
    expect(table[1]).toEqual([{ from: day, to: 2 * day }])
    expect(table[2]).toEqual([])
  })

  it('say always for the whole week', () => {
    expect(weekTable([{ from: 0, to: 7 * day }])).toBe('always')
  })
})
