import { beforeAll, describe, expect, it } from 'vitest'
import { speakLanguage, words, type Language } from '../../i18n'
import { commitmentOf, drawOrder, placesGiven, verifyLot, type Lot } from './lot'
import { readNear } from './near'
import { type Activity, byDay, byWalk, cameText, feeText, forWhom, myText, type Session, standingOf, standingText } from './sessionModel'
import { clocksOf, dayHeading, dayOf, momentThere, spanOf } from './when'

async function speaking(language: Language) {
  await speakLanguage(language)
  return words.value
}
beforeAll(async () => {
  for (const each of ['en', 'zh-CN'] as const) await speakLanguage(each)
}, 60_000)

// Thursday 26 November 2026, ten in the morning in Shanghai.
const clock = { zone: 'Asia/Shanghai', now: new Date('2026-11-26T02:00:00Z') }

const session: Session = {
  id: '7',
  activity: '3',
  kind: 'class',
  title: { zh: '插花' },
  from: '2026-11-27T06:00:00Z',
  until: '2026-11-27T08:00:00Z',
  places: 12,
  left: 3,
  state: 'planned',
  is_cancelled: false,
  way: 'first_come',
  opens_at: '2026-11-20T00:00:00Z',
  closes_at: '2026-11-27T06:00:00Z',
}

describe('when it is', () => {
  it('is said in people’s words', async () => {
    const zh = await speaking('zh-CN')
    expect(spanOf(zh, session.from, session.until, clock)).toBe('明天下午2点到4点')
    expect(spanOf(zh, '2026-12-02T03:30:00Z', '2026-12-02T05:00:00Z', clock)).toBe('周三上午11点半到下午1点')
    expect(momentThere(zh, '2026-11-26T07:20:00Z', clock)).toBe('今天下午3点20分')
    expect(clocksOf(zh, '2026-11-26T01:00:00Z', '2026-11-26T02:00:00Z', clock)).toBe('上午9点到10点')
    expect(dayHeading(zh, '2026-11-26', clock)).toBe('今天 · 11月26日周四')
    expect(dayOf(zh, '2026-12-24', clock)).toBe('12月24日周四')
    const en = await speaking('en')
    expect(spanOf(en, session.from, session.until, clock)).toBe('tomorrow, 2 pm to 4 pm')
  })

  it('is by the clocks of the district', async () => {
    const zh = await speaking('zh-CN')
    expect(spanOf(zh, session.from, session.until, { ...clock, zone: 'America/Sao_Paulo' })).toBe('后天凌晨3点到早上5点')
  })

  it('puts sessions under their days', () => {
    const late = { ...session, id: '8', from: '2026-11-26T16:30:00Z' }
    expect(byDay([late, session], 'Asia/Shanghai').map(({ date, sessions }) => [date, sessions.length])).toEqual([['2026-11-27', 2]])
    expect(byDay([late, session], 'UTC').map(({ date }) => date)).toEqual(['2026-11-26', '2026-11-27'])
  })
})

describe('by distance', () => {
  it('puts sessions under their places, the nearest first, and leaves out what is too far', () => {
    const seconds: Record<string, number> = { far: 700, near: 90 }
    const at = (id: string, place?: string): Session => ({ ...session, id, ...(place && { service_point: place }) })
    const found = byWalk([at('1', 'far'), at('2', 'near'), at('3', 'too far'), at('4'), at('5', 'far')], (point) => seconds[point ?? ''])
    expect(found.map(({ place, sessions }) => [place, sessions.map(({ id }) => id)])).toEqual([
      ['near', ['2']],
      ['far', ['1', '5']],
    ])
  })
})

describe('how it stands', () => {
  const at = (time: string) => new Date(time)
  it('follows places, line and time', () => {
    const { now } = clock
    expect(standingOf(session, now)).toBe('left')
    expect(standingOf({ ...session, left: 0 }, now)).toBe('line')
    expect(standingOf({ ...session, left: 0, waiting: 4 }, now, 4)).toBe('full')
    expect(standingOf({ ...session, left: 0, waiting: 3 }, now, 4)).toBe('line')
    expect(standingOf({ ...session, is_cancelled: true }, now)).toBe('cancelled')
    expect(standingOf(session, at('2026-11-19T00:00:00Z'))).toBe('soon')
    expect(standingOf({ ...session, closes_at: '2026-11-26T00:00:00Z' }, now)).toBe('closed')
    expect(standingOf(session, at('2026-11-27T07:00:00Z'))).toBe('running')
    expect(standingOf(session, at('2026-11-27T08:00:00Z'))).toBe('over')
    const lot: Session = { ...session, way: 'lot', draw_at: '2026-11-26T06:00:00Z', is_drawn: false }
    expect(standingOf(lot, now)).toBe('lot')
    expect(standingOf(lot, at('2026-11-26T06:00:00Z'))).toBe('drawing')
    expect(standingOf({ ...lot, is_drawn: true, left: 0 }, at('2026-11-26T06:01:00Z'))).toBe('line')
  })

  it('is said, one’s own place too', async () => {
    const zh = await speaking('zh-CN')
    expect(standingText(zh, { ...session, left: 0, waiting: 2 }, 'line', clock)).toBe('已满，2 家在排队')
    expect(standingText(zh, session, 'soon', clock)).toContain('开始报名')
    expect(myText(zh, { id: '1', state: 'waiting', party: 1, ahead: 0 }, clock)).toBe('我排在第一位')
    expect(myText(zh, { id: '1', state: 'offered', party: 1, until: '2026-11-26T07:20:00Z' }, clock)).toBe('有名额了，今天下午3点20分前答复')
    expect(myText(await speaking('en'), { id: '1', state: 'given', party: 3 }, clock)).toBe('I have 3 places')
  })

  it('says how many came, and when nobody did', async () => {
    const zh = await speaking('zh-CN')
    const over: Session = { ...session, state: 'happened' }
    expect([cameText(zh, over), cameText(zh, { ...over, came: 0 }), cameText(zh, { ...over, came: 3 })]).toEqual([
      '还没有记谁来了',
      '没有人来',
      '来了 3 人',
    ])
  })

  it('says fee and for whom', async () => {
    const zh = await speaking('zh-CN')
    expect(feeText(zh, undefined)).toBe('免费')
    expect(feeText(zh, { fen: 1250 })).toBe('12.50 元')
    expect(feeText(await speaking('en'), { fen: 500 })).toBe('¥5')
    const activity = { languages: ['zh'], is_seated: true, age_from: 60 } as unknown as Activity
    expect(forWhom(await speaking('zh-CN'), activity)).toEqual(['60 岁及以上', '全程可以坐着', '用普通话'])
  })
})

describe('the lot', () => {
  // The worked example of docs/algorithms/lot.md.
  const lot: Lot = {
    commitment: '4af5c25477e2caa65fd42e6e5e688fa16a4386b165ecbe3c01d0cff411bb268e',
    draw_at: '2026-11-26T06:00:00Z',
    is_drawn: true,
    seed: 'spring-in-the-living-room',
    about: 'session 7',
    places: 2,
    kept: [0, 0, 0],
    is_saving: true,
    tickets: [
      { number: 1, slips: 4, party: 1, kinds: 0 },
      { number: 2, slips: 1, party: 1, kinds: 0 },
      { number: 3, slips: 2, party: 1, kinds: 0 },
      { number: 4, slips: 1, party: 2, kinds: 0 },
    ],
    order: [2, 4, 1, 3],
    given: [2, 1],
  }

  it('is repeated as it was drawn', async () => {
    expect(await commitmentOf(lot.seed ?? '')).toBe(lot.commitment)
    expect(await drawOrder(lot.seed ?? '', 'session 7', lot.tickets)).toEqual(lot.order)
    expect(placesGiven(lot)).toEqual([2, 1])
    expect(await verifyLot(lot)).toBe('holds')
  })

  it('tells what does not hold', async () => {
    expect(await verifyLot({ ...lot, seed: 'another' })).toBe('other_seed')
    expect(await verifyLot({ ...lot, tickets: [...lot.tickets, { number: 1, slips: 1, party: 1, kinds: 0 }] })).toBe('bad_tickets')
    expect(await verifyLot({ ...lot, order: [4, 2, 1, 3] })).toBe('other_order')
    expect(await verifyLot({ ...lot, given: [2, 3] })).toBe('other_places')
  })

  it('keeps places and saves them for a large party', () => {
    const one = (number: number, party = 1, kinds = 0) => ({ number, slips: 1, party, kinds })
    const order = [1, 2, 3, 4, 5, 6]
    const tickets = [one(1), one(2, 4), one(3), one(4), one(5), one(6)]
    // The party of four does not fit into four of five and is passed over three times, then saved for.
    expect(placesGiven({ ...lot, places: 4, tickets, order })).toEqual([1, 3, 4, 5])
    expect(placesGiven({ ...lot, places: 6, tickets: [one(1), one(2), one(3), one(4, 4), one(5), one(6)], order })).toEqual([1, 2, 3, 5, 6])
    // One place is kept for the second kind.
    expect(placesGiven({ ...lot, places: 2, kept: [0, 1, 0], tickets: [one(1), one(2), one(3, 1, 2)], order: [1, 2, 3] })).toEqual([1, 3])
  })
})

describe('where one walks from', () => {
  it('is read back, and nothing else is', () => {
    expect(readNear({ lat: 31.2, lng: 121.4, profile: 'elder' })).toEqual({ lat: 31.2, lng: 121.4, profile: 'elder' })
    for (const wrong of [null, 'x', {}, { lat: '31', lng: 121, profile: 'elder' }, { lat: 131, lng: 1, profile: 'a' }]) {
      expect(readNear(wrong)).toBeUndefined()
    }
  })
})
