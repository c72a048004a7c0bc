import { describe, expect, it } from 'vitest'
import { afterAnswer } from '../../client/noteQueue'
import { readCode } from './placeCode'
import { isToFind, toSend, withNotes, type DoorNote } from './doorNotes'

const note = (key: string, more: Partial<DoorNote> = {}): DoorNote => ({
  key,
  district: '310109',
  session: '7',
  at: `2026-12-01T06:0${key}:00Z`,
  name: '陈桂英',
  came: true,
  ...more,
})

describe('notes of a door', () => {
  it('are sent in the order they were made, without those nobody has found yet', () => {
    const all = [note('2', { signup: '20' }), note('1', { person: '5' }), note('3'), note('4', { signup: '9', why: 'activities.full' })]
    expect(toSend(all).map(({ key }) => key)).toEqual(['1', '2'])
    expect(toSend(all)[0]).toEqual({ key: '1', at: '2026-12-01T06:01:00Z', came: true, person: '5' })
    expect(toSend([note('1', { person: '5', by_guardian: true })])[0]).toMatchObject({ person: '5', by_guardian: true })
    expect(toSend([note('1', { signup: '5', taken_back: true })])[0]).toMatchObject({ signup: '5', taken_back: true })
    expect(all.filter(isToFind).map(({ key }) => key)).toEqual(['3'])
  })
  it('stay when they were refused, with why, and when they were not answered', () => {
    const all = [note('1', { signup: '1' }), note('2', { signup: '2' }), note('3', { signup: '3' })]
    const left = afterAnswer(all, [
      { key: '1', is_done: true },
      { key: '2', is_done: false, why: 'activities.full' },
    ])
    expect(left.map(({ key, why }) => [key, why])).toEqual([
      ['2', 'activities.full'],
      ['3', undefined],
    ])
  })
  it('show in the list at once, the latest of one place', () => {
    const signups = [
      { id: '1', session: '7', state: 'given' as const, party: 1, how: 'self' as const },
      { id: '2', session: '7', state: 'given' as const, party: 1, how: 'self' as const },
      { id: '3', session: '7', state: 'attended' as const, party: 1, how: 'self' as const, came_at: 'x' },
    ]
    expect(withNotes(signups, [note('4', { signup: '3', taken_back: true })])[2]).toEqual({ ...signups[1], id: '3' })
    const shown = withNotes(signups, [note('1', { signup: '1' }), note('2', { signup: '3', came: false }), note('3', { signup: '1', came: false })])
    expect(shown.map(({ state }) => state)).toEqual(['missed', 'given', 'missed'])
    expect(shown[2]?.came_at).toBeUndefined()
  })
})

describe('the code of a place', () => {
  it('is of a session and a signup', () => {
    expect(readCode(' linli:signup:12:34\n')).toEqual({ session: '12', signup: '34' })
    for (const bad of ['', 'https://x', 'linli:signup:12', 'linli:signup:12:x', 'linli:signup:12:34:5']) expect(readCode(bad)).toBeUndefined()
  })
})
