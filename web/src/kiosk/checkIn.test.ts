import { describe, expect, it } from 'vitest'
import { hashOfCard } from '../features/activities/placeCode'
import { openNow, toSend, type KioskView } from './checkInModel'

const session = (id: string, from: string, until: string, is_cancelled = false) =>
  ({ id, from, until, is_cancelled }) as KioskView['sessions'][number]
const view = {
  opens_before_s: 3600,
  sessions: [
    session('1', '2026-12-01T06:00:00Z', '2026-12-01T08:00:00Z'),
    session('2', '2026-12-01T06:00:00Z', '2026-12-01T08:00:00Z', true),
    session('3', '2026-12-01T09:00:00Z', '2026-12-01T10:00:00Z'),
  ],
} as KioskView
const openAt = (time: string) => openNow(view, Date.parse(`2026-12-01T${time}Z`)).map(({ id }) => id)

describe('checking in at a screen', () => {
  it('is open from an hour before a session until its end, and not to one that was cancelled', () => {
    expect(openAt('04:59:59')).toEqual([])
    expect(openAt('05:00:00')).toEqual(['1'])
    expect(openAt('07:59:59')).toEqual(['1'])
    expect(openAt('08:00:00')).toEqual(['3'])
    expect(openAt('10:00:00')).toEqual([])
    expect(openNow(undefined, 0)).toEqual([])
  })

  it('keeps the hash of a card, as the server has it', async () => {
    // printf abc | openssl dgst -sha256 -binary | basenc --base64url
    const hash = 'ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0'
    expect(await hashOfCard('linli:card:abc')).toBe(hash)
    expect(await hashOfCard(' abc ')).toBe(hash)
  })

  it('sends nothing of a note but what the server is to know', () => {
    const kept = { key: 'k', at: '2026-12-01T06:00:00Z', session: '1', district: '310109' }
    expect(toSend([{ ...kept, card_hash: 'h' }, { ...kept, signup: '9' }])).toEqual([
      { key: 'k', at: '2026-12-01T06:00:00Z', session: '1', card_hash: 'h' },
      { key: 'k', at: '2026-12-01T06:00:00Z', session: '1', signup: '9' },
    ])
  })
})
