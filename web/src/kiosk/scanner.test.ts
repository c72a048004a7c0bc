import { describe, expect, it } from 'vitest'
import { createScanner, letterOf, type Key } from './scanner'

const plain = (key: string): Key => ({ key, code: '', shiftKey: false })

function type(text: string, gap: number, end = 'Enter') {
  const scanned: string[] = []
  const scanner = createScanner((each) => scanned.push(each))
  let at = 1000
  for (const letter of text) scanner.take(plain(letter), (at += gap))
  scanner.take(plain(end), (at += gap))
  return scanned
}

describe('a scanner that acts as a keyboard', () => {
  const card = 'linli:card:0123456789abcdef_-'

  it('is known by its speed and the Enter at the end', () => {
    expect(type(card, 8)).toEqual([card])
    expect(type(card, 8, 'Tab')).toEqual([card])
  })

  it('is not taken for what somebody types, and the other way round', () => {
    expect(type(card, 180)).toEqual([])
    expect(type('13800001234', 8)).toEqual([])
  })

  it('begins anew with each card, after whatever was typed before', () => {
    const scanned: string[] = []
    const scanner = createScanner((each) => scanned.push(each))
    scanner.take(plain('x'), 0)
    let at = 5000
    for (const letter of card) scanner.take(plain(letter), (at += 5))
    scanner.take(plain('Enter'), (at += 5))
    for (const letter of card) scanner.take(plain(letter), (at += 5))
    scanner.take(plain('Enter'), (at += 5))
    expect(scanned).toEqual([card, card])
  })

  it('is understood while a Chinese input method is on', () => {
    const hidden = (code: string, shiftKey = false): Key => ({ key: 'Process', code, shiftKey })
    expect(letterOf(hidden('KeyL'))).toBe('l')
    expect(letterOf(hidden('KeyL', true))).toBe('L')
    expect(letterOf(hidden('Semicolon', true))).toBe(':')
    expect(letterOf(hidden('Minus', true))).toBe('_')
    expect(letterOf(hidden('Digit7'))).toBe('7')
    expect(letterOf({ key: 'Shift', code: 'ShiftLeft', shiftKey: true })).toBeUndefined()
  })

  it('does not grow without end when a key sticks', () => {
    const [text] = type('a'.repeat(5000), 5)
    expect(text).toHaveLength(200)
  })
})
