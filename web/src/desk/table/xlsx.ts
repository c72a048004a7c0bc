/**
 * A workbook of one sheet of text (ISO/IEC 29500), its head in sight, in bold and
 * with a filter, as the server makes them. Cells are text, so nothing in them is
 * run as a formula.
 */
export function toXlsx(title: string, head: readonly string[], rows: readonly (readonly string[])[]): Uint8Array<ArrayBuffer> {
  return toZip([
    ['[Content_Types].xml', contentTypes],
    ['_rels/.rels', relations('officeDocument', 'xl/workbook.xml')],
    ['xl/workbook.xml', workbook(title, head.length, rows.length)],
    ['xl/_rels/workbook.xml.rels', relations('worksheet', 'worksheets/sheet1.xml', 'styles', 'styles.xml')],
    ['xl/styles.xml', styles],
    ['xl/worksheets/sheet1.xml', sheet(head, rows)],
  ])
}

export const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006'
const kindOf = (part: string) => `application/vnd.openxmlformats-officedocument.spreadsheetml.${part}+xml`

const contentTypes = `${xml}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${kindOf('sheet.main')}"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${kindOf('worksheet')}"/><Override PartName="/xl/styles.xml" ContentType="${kindOf('styles')}"/></Types>`

const styles = `${xml}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="49" applyNumberFormat="1" xfId="0"/><xf fontId="1" applyFont="1" xfId="0"/></cellXfs></styleSheet>`

function relations(...pairs: string[]): string {
  const one = (at: number) => `<Relationship Id="rId${at / 2 + 1}" Type="${office}/${pairs[at]}" Target="${pairs[at + 1]}"/>`
  const all = pairs.flatMap((_, at) => (at % 2 === 0 ? [one(at)] : []))
  return `${xml}<Relationships xmlns="${packaged}/relationships">${all.join('')}</Relationships>`
}

function workbook(title: string, width: number, height: number): string {
  // What a sheet may be called: 31 characters, none of these.
  const name = escaped([...title.replaceAll(/[[\]:*?/\\']/g, ' ')].slice(0, 31).join('').trim() || 'Linli')
  const filter = `<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'${name}'!$A$1:$${letters(width - 1)}$${height + 1}</definedName>`
  return `${xml}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${name}" sheetId="1" r:id="rId1"/></sheets><definedNames>${filter}</definedNames></workbook>`
}

function sheet(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, ...rows].map((cells, y) => `<row r="${y + 1}">${cells.map((text, x) => cell(x, y, text)).join('')}</row>`)
  const view = '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'
  const widths = `<cols><col min="1" max="${head.length}" width="20" customWidth="1"/></cols>`
  const filter = `<autoFilter ref="A1:${letters(head.length - 1)}${rows.length + 1}"/>`
  return `${xml}<worksheet xmlns="${main}">${view}${widths}<sheetData>${lines.join('')}</sheetData>${filter}</worksheet>`
}

/** As much as a cell may hold. */
const mostLetters = 32_767

function cell(x: number, y: number, text: string): string {
  return `<c r="${letters(x)}${y + 1}" s="${y === 0 ? 1 : 0}" t="inlineStr"><is><t xml:space="preserve">${escaped(text.slice(0, mostLetters))}</t></is></c>`
}

/** A, B … Z, AA, AB … */
const letters = (x: number): string => (x < 26 ? '' : letters(Math.floor(x / 26) - 1)) + String.fromCharCode(65 + (x % 26))

function escaped(text: string): string {
  return (
    text
      // `_x0041_` in a cell is read as a letter by its number.
      .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
      // oxlint-disable-next-line no-control-regex -- what XML 1.0 cannot say
      .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      .replaceAll('\r', '&#13;')
  )
}

/** Files in a ZIP (APPNOTE 4.3), as they are: what is listed here is small. */
function toZip(files: readonly (readonly [name: string, text: string])[]): Uint8Array<ArrayBuffer> {
  const encode = (text: string) => new TextEncoder().encode(text)
  const parts: Uint8Array[] = []
  const index: Uint8Array[] = []
  let at = 0
  for (const [path, text] of files) {
    const [name, body] = [encode(path), encode(text)]
    // Version 2.0, names in UTF-8, stored, 1 January 1980.
    const about = [[20, 2], [0x0800, 2], [0, 2], [0, 2], [0x21, 2], [crc32(body), 4], [body.length, 4], [body.length, 4], [name.length, 2], [0, 2]]
    const local = numbers([[0x04034b50, 4], ...about])
    index.push(numbers([[0x02014b50, 4], [20, 2], ...about, [0, 2], [0, 2], [0, 2], [0, 4], [at, 4]]), name)
    parts.push(local, name, body)
    at += local.length + name.length + body.length
  }
  const length = index.reduce((sum, part) => sum + part.length, 0)
  const end = numbers([[0x06054b50, 4], [0, 2], [0, 2], [files.length, 2], [files.length, 2], [length, 4], [at, 4], [0, 2]])
  return joined([...parts, ...index, end])
}

/** Numbers one after another, each in so many bytes, the lowest first. */
function numbers(all: readonly (readonly number[])[]): Uint8Array {
  return Uint8Array.from(all.flatMap(([value = 0, bytes = 0]) => Array.from({ length: bytes }, (_, n) => Math.floor(value / 256 ** n) % 256)))
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return (crc ^ 0xffffffff) >>> 0
}
