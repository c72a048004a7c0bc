/** The six digits of a message, when there are some. */
export function codeIn(text: string): string | undefined {
  return /(?<!\d)\d{6}(?!\d)/.exec(text)?.[0]
}

/** Whether a message to `shown`, an address with its middle hidden, may be one to `address`. */
export function mayBeTo(shown: string, address: string): boolean {
  const typed = address.trim()
  const at = typed.indexOf('@')
  if (at > 0) return shown.toLowerCase() === `${typed[0] ?? ''}***${typed.slice(at)}`.toLowerCase()
  const plain = typed.replace(/[０-９]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0)).replace(/\D/g, '')
  return plain.length >= 4 && shown.endsWith(plain.slice(-4))
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
