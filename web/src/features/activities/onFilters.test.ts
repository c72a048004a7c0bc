import { describe, expect, it } from 'vitest'
import { readInterests } from './interests'
import { asQuery, readFilters } from './onFilters'

const of = (address: string) => {
  const query = new URLSearchParams(address)
  return asQuery(readFilters((name) => query.get(name) ?? ''))
}

describe('what is on, chosen by the address', () => {
  it('asks for what is chosen and nothing else', () => {
    expect(of('')).toEqual({})
    expect(of('kind=talk&venue=17&age=8&language=wuu&seated=1&near=first')).toEqual({ kind: 'talk', venue: '17', age: 8, language: 'wuu', seated: true })
    expect(of('kind=talk&kinds=sport,class')).toEqual({ kinds: 'class,sport' })
    expect(of('age=0')).toEqual({ age: 0 })
  })

  it('leaves out what is none of them', () => {
    expect(of('kind=party&kinds=party,&venue=x&age=200&language=xx&seated=no')).toEqual({})
  })
})

describe('what one likes', () => {
  it('is read whatever the device has kept', () => {
    expect([null, { sport: true }, ['sport', 'party', 7, 'class']].map(readInterests)).toEqual([[], [], ['class', 'sport']])
  })
})
