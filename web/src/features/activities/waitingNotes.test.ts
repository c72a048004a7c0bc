import { describe, expect, it } from 'vitest'
import { ref } from 'vue'
import { writerOf, type DoorNote } from './doorNotes'
import { bySession, sendWaiting } from './waitingNotes'

const note = (key: string, more: Partial<DoorNote> = {}): DoorNote => ({
  key,
  district: '310109',
  session: '7',
  at: `2026-12-01T06:0${key}:00Z`,
  name: '陈桂英',
  signup: '20',
  came: true,
  by: '5.',
  ...more,
})
const { signup: _, ...nameless } = note('5', { session: '8' })
const all = [
  note('4', { session: '8' }),
  note('2'),
  note('1', { why: 'activities.full' }),
  note('3', { by: '6.' }),
  nameless,
  note('6', { district: '310104' }),
]

describe('what waits of doors', () => {
  it('is told by district and session, one\'s own apart from what others noted', () => {
    expect(bySession(all, '5.')).toEqual([
      { district: '310109', session: '7', since: '2026-12-01T06:01:00Z', toSend: 1, toSee: 1, ofOthers: 1 },
      { district: '310109', session: '8', since: '2026-12-01T06:04:00Z', toSend: 1, toSee: 1, ofOthers: 0 },
      { district: '310104', session: '7', since: '2026-12-01T06:06:00Z', toSend: 1, toSee: 0, ofOthers: 0 },
    ])
  })

  it('is nobody\'s when it was noted before that was kept', () => {
    const { by: __, ...old } = note('1')
    expect(bySession([old], '5.')[0]).toMatchObject({ toSend: 0, ofOthers: 1 })
    expect(bySession([old], undefined)[0]).toMatchObject({ toSend: 0, ofOthers: 1 })
  })

  it('is another\'s when one acts for somebody', () => {
    const me = { id: '5' } as Parameters<typeof writerOf>[0]
    expect(writerOf(me)).toBe('5.')
    expect(writerOf({ ...me, acting_for: { id: '9', name: '陈一' } } as Parameters<typeof writerOf>[0])).toBe('5.9')
    expect(writerOf(undefined)).toBeUndefined()
  })

  it('is sent session by session, of this district and one\'s own; one that fails stops none of the others', async () => {
    const store = { read: async () => all, changes: ref(0) }
    const sent: string[] = []
    const failed = await sendWaiting({ district: '310109', by: '5.' }, store, async ({ session }) => {
      sent.push(session)
      if (session === '7') throw new Error('not allowed')
    })
    expect(sent).toEqual(['7', '8'])
    expect(failed).toEqual(['7'])
    await sendWaiting({ district: '310109', by: '6.' }, store, async ({ session }) => void sent.push(session))
    expect(sent).toEqual(['7', '8', '7'])
    await sendWaiting({ district: '310109', by: '9.' }, store, async () => expect.unreachable())
  })
})
