import { describe, expect, it } from 'vitest'
import { toCsv } from './csv'

describe('a table as CSV', () => {
  it('quotes what needs it', () => {
    expect(toCsv(['a', 'b'], [['x,y', 'say "hi"']])).toBe('\ufeffa,b\r\n"x,y","say ""hi"""\r\n')
  })

  it('lets no cell run as a formula', () => {
    expect(toCsv(['n'], [['=1+1'], ['+86 138'], ['@x']])).toContain("'=1+1\r\n'+86 138\r\n'@x")
  })
})
