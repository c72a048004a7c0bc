import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { effectScope, nextTick, ref } from 'vue'
import { sendEveryMs, sendNotes, useNotes, type Noted, type NoteStore } from './noteQueue'

interface Note extends Noted {
  of: string
}
const note = (key: string, more: Partial<Note> = {}): Note => ({ key, of: '7', at: `2026-12-01T06:00:${key.padStart(2, '0')}Z`, ...more })

function fakeStore(...there: Note[]): NoteStore<Note> & { notes: Map<string, Note> } {
  const notes = new Map(there.map((each) => [each.key, each]))
  const changes = ref(0)
  return {
    name: 'fake',
    notes,
    changes,
    read: async (_, which) => [...notes.values()].filter(({ of }) => which === undefined || of === which),
    put: async (one) => {
      notes.set(one.key, one)
      changes.value += 1
    },
    replace: async (keys, by) => {
      for (const key of keys) notes.delete(key)
      for (const one of by) notes.set(one.key, one)
      changes.value += 1
    },
  }
}

const isToSend = ({ why }: Note) => why === undefined
const done = (notes: Note[]) => notes.map(({ key }) => ({ key, is_done: true }))
const sending = (store: NoteStore<Note>, send: (notes: Note[]) => Promise<{ key: string; is_done: boolean; why?: string }[]>) => ({ store, index: 'of', which: '7', isToSend, send })

describe('sending what waits', () => {
  it('is done by one at a time: what two parts of a page ask for is sent once', async () => {
    const store = fakeStore(note('1'), note('2'), note('3', { of: '8' }))
    const sent: string[][] = []
    const send = async (notes: Note[]) => {
      sent.push(notes.map(({ key }) => key))
      await nextTick()
      return done(notes)
    }
    await Promise.all([sendNotes(sending(store, send)), sendNotes(sending(store, send))])
    expect(sent).toEqual([['1', '2']])
    expect([...store.notes.keys()]).toEqual(['3'])
  })

  it('takes along what was noted meanwhile, and keeps what was refused with why', async () => {
    const store = fakeStore(note('1'))
    const sent: string[][] = []
    const send = async (notes: Note[]) => {
      sent.push(notes.map(({ key }) => key))
      if (sent.length > 1) return [{ key: '2', is_done: false, why: 'activities.full' }]
      await store.put(note('2'))
      void sendNotes(sending(store, send))
      return done(notes)
    }
    await sendNotes(sending(store, send))
    expect(sent).toEqual([['1'], ['2']])
    expect([...store.notes.values()]).toEqual([note('2', { why: 'activities.full' })])
  })

  it('keeps everything when it fails, and may be tried again', async () => {
    const store = fakeStore(note('1'))
    await expect(sendNotes(sending(store, () => Promise.reject(new Error('no'))))).rejects.toThrow('no')
    expect(store.notes.size).toBe(1)
    await sendNotes(sending(store, async (notes) => done(notes)))
    expect(store.notes.size).toBe(0)
  })
})

describe('notes of an open page', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('are tried again every five minutes after a failure', async () => {
    const store = fakeStore()
    const send = vi.fn().mockRejectedValueOnce(new Error('no')).mockImplementation(async (notes: Note[]) => done(notes))
    const sent = vi.fn()
    const scope = effectScope()
    const queue = scope.run(() => useNotes<Note>({ store, index: 'of', isToSend, send, of: () => '7', sent }))
    await queue?.put(note('1'))
    expect(send).toHaveBeenCalledTimes(1)
    expect(queue?.notes.value).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(sendEveryMs)
    expect(send).toHaveBeenCalledTimes(2)
    expect(queue?.notes.value).toEqual([])
    expect(sent).toHaveBeenCalledTimes(1)
    scope.stop()
    await vi.advanceTimersByTimeAsync(3 * sendEveryMs)
    expect(send).toHaveBeenCalledTimes(2)
  })

  it('say so when another part of the page sent them', async () => {
    const store = fakeStore(note('1'))
    const sent = vi.fn()
    const scope = effectScope()
    const queue = scope.run(() => useNotes<Note>({ store, index: 'of', isToSend, send: () => Promise.reject(new Error('no')), of: () => '7', sent }))
    await vi.advanceTimersByTimeAsync(0)
    expect(queue?.notes.value).toHaveLength(1)
    await sendNotes(sending(store, async (notes) => done(notes)))
    await vi.advanceTimersByTimeAsync(0)
    expect(queue?.notes.value).toEqual([])
    expect(sent).toHaveBeenCalledTimes(1)
    scope.stop()
  })
})
