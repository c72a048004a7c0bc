/** The part of a keyboard event that says which letter it is. */
export interface Key {
  key: string
  code: string
  shiftKey: boolean
}

/** Letters of a scanner come faster than anybody types; milliseconds. */
const longestGap = 120
/** Shorter is no card. */
const shortest = 16

// Where an input method is on, the letter is hidden and only its place on the
// keyboard is told. Scanners type as on the American one.
const byPlace: Record<string, readonly [string, string]> = {
  Minus: ['-', '_'],
  Semicolon: [';', ':'],
  Equal: ['=', '+'],
  Period: ['.', '>'],
  Slash: ['/', '?'],
}

/** The letter of a key, nothing for keys without one. */
export function letterOf({ key, code, shiftKey }: Key): string | undefined {
  if ([...key].length === 1) return key
  if (key !== 'Process' && key !== 'Unidentified') return undefined
  const letter = /^Key([A-Z])$/.exec(code)?.[1]
  if (letter) return shiftKey ? letter : letter.toLowerCase()
  return /^Digit([0-9])$/.exec(code)?.[1] ?? byPlace[code]?.[shiftKey ? 1 : 0]
}

/**
 * Tells the text of a card from what people type: a scanner that acts as a
 * keyboard sends it at once and ends with Enter. `take` says whether the key
 * ended a card.
 */
export function createScanner(scanned: (text: string) => void) {
  let text = ''
  let last = 0
  return {
    take(key: Key, at: number): boolean {
      if (at - last > longestGap) text = ''
      if (key.key === 'Shift') return false
      last = at
      if (key.key !== 'Enter' && key.key !== 'Tab') {
        text = (text + (letterOf(key) ?? '')).slice(-200)
        return false
      }
      const whole = text
      text = ''
      if (whole.length < shortest) return false
      scanned(whole)
      return true
    },
  }
}
