import { expect, test } from 'vitest'
import { clockOf, minuteOf } from './minutes'

test('a minute of the day is a time of the clock, and back', () => {
  expect(clockOf(0)).toBe('00:00')
  expect(clockOf(1260)).toBe('21:00')
  expect(minuteOf('23:59')).toBe(1439)
  for (const minute of [0, 59, 60, 719, 1439]) expect(minuteOf(clockOf(minute))).toBe(minute)
})

test('what is no time is none', () => {
  for (const wrong of ['', '24:00', '12:60', '9:00', 'noon']) expect(minuteOf(wrong)).toBeUndefined()
})
