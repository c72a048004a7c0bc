/** The six digits of a message, when there are some. */
export function codeIn(text: string): string | undefined {
  return /(?<!\d)\d{6}(?!\d)/.exec(text)?.[0]
}

/** Only digits, six at most, however they were typed or pasted. */
export function sixDigits(typed: string): string {
  const plain = typed.replace(/[０-９]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
  return plain.replace(/\D/g, '').slice(0, 6)
}

/** Whole seconds until a moment, nought when it is past. */
export function secondsUntil(moment: number, now: number): number {
  return Math.max(0, Math.ceil((moment - now) / 1000))
}
