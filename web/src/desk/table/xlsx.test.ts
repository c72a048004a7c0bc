import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { toXlsx } from './xlsx'

/** The parts of a workbook by the directory at its end; all are stored as they are. */
function partsOf(file: Uint8Array): Record<string, string> {
  const view = new DataView(file.buffer)
  const text = (from: number, length: number) => new TextDecoder().decode(file.subarray(from, from + length))
  const end = file.length - 22
  expect(view.getUint32(end, true)).toBe(0x06054b50)
  const parts: Record<string, string> = {}
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    const [length, nameLength, local] = [view.getUint32(at + 24, true), view.getUint16(at + 28, true), view.getUint32(at + 42, true)]
    const name = text(at + 46, nameLength)
    expect(text(local + 30, nameLength)).toBe(name)
    parts[name] = text(local + 30 + nameLength, length)
    at += 46 + nameLength
  }
  expect(at).toBe(end)
  return parts
}

describe('a table as a workbook', () => {
  it('has every cell as text, in its place', () => {
    const sheet = partsOf(toXlsx('人员', ['姓名', 'a&b'], [['=1+1', '<李明>']]))['xl/worksheets/sheet1.xml']
    expect(sheet).toContain('<c r="A1" s="1" t="inlineStr"><is><t xml:space="preserve">姓名</t></is></c>')
    expect(sheet).toContain('<c r="A2" s="0" t="inlineStr"><is><t xml:space="preserve">=1+1</t></is></c>')
    expect(sheet).toContain('a&amp;b')
    expect(sheet).toContain('&lt;李明&gt;')
    expect(sheet).toContain('<autoFilter ref="A1:B2"/>')
  })

  it('leaves out what XML cannot say, and keeps what looks like a letter by its number', () => {
    const sheet = partsOf(toXlsx('t', ['h'], [['a\u0000b\ud800c😀', '_x0041_']]))['xl/worksheets/sheet1.xml']
    expect(sheet).toContain('>abc😀<')
    expect(sheet).toContain('_x005F_x0041_')
  })

  it('has columns beyond Z, and a sheet called as sheets may be', () => {
    const parts = partsOf(toXlsx(`a/b:${'长'.repeat(40)}`, Array.from({ length: 28 }, (_, n) => String(n)), []))
    expect(parts['xl/worksheets/sheet1.xml']).toContain('r="AB1"')
    expect(parts['xl/workbook.xml']).toMatch(/sheet name="a b 长{27}"/)
  })

  it('is a sound archive for whoever else reads it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'linli-xlsx-'))
    const file = join(folder, 't.xlsx')
    writeFileSync(file, toXlsx('t', ['h'], [['x']]))
    try {
      expect(execFileSync('unzip', ['-t', file], { encoding: 'utf8' })).toContain('No errors detected')
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
