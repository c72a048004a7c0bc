/**
 * The browser's formats by language and options. Making one takes far longer
 * than using it (a page of a month's activities made hundreds: a quarter of a
 * second on a slow phone), so each is made once.
 */
const made = new Map<string, unknown>()

function once<Format>(kind: string, language: string, options: object | undefined, make: () => Format): Format {
  const key = `${kind} ${language} ${options ? JSON.stringify(options) : ''}`
  const known = made.get(key) as Format | undefined
  if (known) return known
  const format = make()
  made.set(key, format)
  return format
}

/**
 * A number as people read it, with so many digits behind the point (none or as
 * many as it takes). All languages here write one alike, and the browser's
 * first format reads its data from the disk: up to 90 ms before a page says its
 * first word.
 */
export function shownNumber(language: string, n: number, digits?: number): string {
  const size = Math.abs(n)
  const isPlain = size < 1e9 && (Number.isInteger(n) || (digits !== undefined && size > 0.001))
  if (isPlain) return grouped(digits === undefined ? String(n) : rounded(n, digits).toFixed(digits))
  return numberFormat(language, digits === undefined ? undefined : { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(n)
}

function grouped(text: string): string {
  const [whole = '', ...fraction] = text.split('.')
  return [whole.replace(/\d(?=(\d{3})+$)/g, '$&,'), ...fraction].join('.')
}

/** Halves go away from nothing, as they are written: 1.15 is 1.2, whatever its nearest double is. */
function rounded(n: number, digits: number): number {
  return Math.sign(n) * Number(`${Math.round(Number(`${Math.abs(n)}e${digits}`))}e-${digits}`)
}

export function numberFormat(language: string, options?: Intl.NumberFormatOptions) {
  return once('number', language, options, () => new Intl.NumberFormat(language, options))
}

export function dateFormat(language: string, options?: Intl.DateTimeFormatOptions) {
  return once('date', language, options, () => new Intl.DateTimeFormat(language, options))
}

export function collator(language: string, options?: Intl.CollatorOptions) {
  return once('order', language, options, () => new Intl.Collator(language, options))
}
