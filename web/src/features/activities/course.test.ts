import { beforeAll, describe, expect, it } from 'vitest'
import { sayMore, speakLanguage, words } from '../../i18n'
import { cameOf, canJoin, isMine, type CourseSession } from './courseModel'

const now = new Date('2026-11-26T02:00:00Z')
const one = (state?: string, more: Partial<CourseSession> = {}) =>
  ({
    session: {
      from: '2026-11-27T06:00:00Z',
      until: '2026-11-27T08:00:00Z',
      opens_at: '2026-11-20T00:00:00Z',
      closes_at: '2026-11-27T06:00:00Z',
      way: 'first_come',
      left: 3,
      ...(state && { mine: { state } }),
    },
    ...more,
  }) as CourseSession

beforeAll(async () => {
  await sayMore('course')
  await speakLanguage('zh-CN')
}, 60_000)

describe('a course', () => {
  it('is signed up for while something of it can be had', () => {
    expect(canJoin([one('given'), one()], now)).toBe(true)
    expect(canJoin([one('given'), one('waiting')], now)).toBe(false)
    expect(canJoin([one(undefined, { clash: one().session })], now)).toBe(false)
    const closed = one()
    closed.session.closes_at = '2026-11-26T01:00:00Z'
    expect(canJoin([closed], now)).toBe(false)
  })

  it('is given back where there is something to give', () => {
    expect([one('given'), one('waiting'), one('offered'), one('asked')].every(isMine)).toBe(true)
    expect([one(), one('attended'), one('expired')].some(isMine)).toBe(false)
  })

  it('says what came of it, also of somebody else’s places', () => {
    const { say } = words.value
    const theirs = { signup: { state: 'waiting' } } as Partial<CourseSession>
    expect(cameOf(say, [one('given'), one('asked'), one(), one(undefined, theirs)])).toBe('有名额 1 场，排队或等抽签 2 场，没报上 1 场')
  })
})
