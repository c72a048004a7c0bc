/**
 * A table as CSV (RFC 4180), with the mark by which spreadsheets know UTF-8.
 * A cell that begins like a formula gets an apostrophe: it is shown, not run.
 */
export function toCsv(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => cells.map(cell).join(',')
  return `\ufeff${[head, ...rows].map(line).join('\r\n')}\r\n`
}

function cell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
