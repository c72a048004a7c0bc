import { describe, expect, it } from 'vitest'
import type { Params, Words } from '../../i18n'
import { amountOf, countOf, fenOf, hasSome, isComplete, noPledge, pledgeOf, toldOf, type Contribution } from './givingModel'

const words = {
  language: 'en',
  say: (key: string, params: Params = {}) => `${key}(${Object.values(params).join(' ')})`,
} as unknown as Words

describe('an amount somebody typed', () => {
  it('is fen where it is money', () => {
    expect(fenOf('12')).toBe(1200)
    expect(fenOf(' 12.5 ')).toBe(1250)
    expect(fenOf('0,05')).toBe(5)
    expect(fenOf('1234567.89')).toBe(123_456_789)
  })

  it('is nothing where it is no number', () => {
    for (const typed of ['', 'x', '-1', '1.234', '1e3', '12345678901']) expect(fenOf(typed)).toBeUndefined()
    for (const typed of ['', '0', '1.5', '-1', 'ten']) expect(countOf(typed)).toBeUndefined()
    expect(countOf('60')).toBe(60)
  })
})

describe('a pledge', () => {
  it('of money needs an amount and nothing else', () => {
    const money = { ...noPledge, kind: 'money' as const, title: ' 经费 ', yuan: '500', count: '3', unit: '份' }
    expect(isComplete(money)).toBe(true)
    expect(isComplete({ ...money, yuan: '0' })).toBe(false)
    expect(pledgeOf(money, 'key')).toEqual({ kind: 'money', title: '经费', fen: 50_000, own_key: 'key' })
  })

  it('of anything else needs how many of what, and may be valued', () => {
    const goods = { ...noPledge, title: '鲜花', count: '60', unit: '份' }
    expect(isComplete(goods)).toBe(true)
    expect(isComplete({ ...goods, unit: ' ' })).toBe(false)
    expect(isComplete({ ...goods, yuan: 'dear' })).toBe(false)
    expect(pledgeOf(goods, 'key')).toEqual({
      kind: 'goods',
      title: '鲜花',
      quantity: { count: 60, unit: '份' },
      own_key: 'key',
    })
    expect(pledgeOf({ ...goods, yuan: '90' }, 'key').fen).toBe(9000)
    expect(pledgeOf({ ...goods, venue: '7', activity: '9' }, 'key')).toMatchObject({ venue: '7', activity: '9' })
  })
})

describe('what came', () => {
  it('is counted unless it is money', () => {
    expect(toldOf('money', '5', '3')).toEqual({ fen: 500 })
    expect(toldOf('goods', '', '3')).toEqual({ count: 3 })
  })

  it('is held until it is used', () => {
    const some = { kind: 'goods', delivered_fen: 0, used_fen: 0, delivered_count: 3, used_count: 2 } as Contribution
    expect(hasSome(some)).toBe(true)
    expect(hasSome({ ...some, used_count: 3 })).toBe(false)
  })

  it('is said with its worth where it has one', () => {
    const goods = { kind: 'goods', quantity: { count: 60, unit: '份' } } as Contribution
    expect(amountOf(words, goods, { fen: 0, count: 60 })).toBe('giving.quantity(60 份)')
    expect(amountOf(words, goods, { fen: 9050, count: 60 })).toBe('giving.quantity(60 份) · giving.worth(on.yuan(90.50))')
    expect(amountOf(words, { ...goods, kind: 'money' }, { fen: 9000 })).toBe('on.yuan(90)')
  })
})
