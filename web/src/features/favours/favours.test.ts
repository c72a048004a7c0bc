import { describe, expect, it } from 'vitest'
import { favourOf, mayThank, noFavour, sharesSomething, type Favour, type FavourAnswer } from './favourModel'

const favour = { side: 'asked', is_mine: true } as Favour
const answer = { state: 'accepted', is_mine: false } as FavourAnswer

describe('a favour', () => {
  it('is sent without what nobody wrote', () => {
    expect(favourOf({ ...noFavour, title: ' 取快递 ', times: ' ' }, true, 'k')).toEqual({
      side: 'asked',
      kind: 'company',
      title: '取快递',
      is_for_many: false,
      seen_in: 'community',
      days: 14,
      shares_phone: false,
      agrees: true,
      own_key: 'k',
    })
    expect(favourOf({ ...noFavour, contact: '前台' }, true, 'k', { person: '7', how: 'phone' })).toMatchObject({ contact: '前台', person: '7', how: 'phone' })
  })

  it('is thanked for by whoever was helped', () => {
    expect(mayThank(favour, answer)).toBe(true)
    expect(mayThank({ ...favour, side: 'offered' }, answer)).toBe(false)
    expect(mayThank({ ...favour, side: 'offered', is_mine: false }, { ...answer, is_mine: true })).toBe(true)
    expect(mayThank(favour, { ...answer, state: 'said' })).toBe(false)
  })

  it('needs some way to reach each other', () => {
    expect(sharesSomething({ sharesPhone: false, contact: ' ' })).toBe(false)
    expect(sharesSomething({ sharesPhone: true, contact: '' })).toBe(true)
    expect(sharesSomething({ sharesPhone: false, contact: '前台' })).toBe(true)
  })
})
