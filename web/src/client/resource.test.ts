import { afterEach, describe, expect, it } from 'vitest'
import { effectScope, nextTick, ref } from 'vue'
import { useResource } from './resource'

interface Question {
  page: number
  whom?: string
}

let stop = () => {}
afterEach(() => stop())

/** A resource whose answers come when the test says so. */
function setUp(first: Question) {
  const question = ref<Question | undefined>(first)
  const waiting: (() => void)[] = []
  const scope = effectScope()
  stop = () => scope.stop()
  const asked = scope.run(() =>
    useResource(
      () => question.value,
      (of, signal) =>
        new Promise<string>((resolve, reject) => {
          waiting.push(() => resolve(`${of.page} of ${of.whom ?? 'nobody'}`))
          signal.addEventListener('abort', () => reject(new DOMException('', 'AbortError')))
        }),
    ),
  )
  if (!asked) throw new Error('no scope')
  const settle = () => new Promise((resolve) => setTimeout(resolve, 0))
  return {
    ...asked,
    async ask(next: Question | undefined) {
      question.value = next
      await nextTick()
    },
    async answer() {
      waiting.shift()?.()
      await settle()
    },
    settle,
  }
}

describe('an answer', () => {
  it('stays in sight while the next question is asked', async () => {
    const { data, waiting, ask, answer } = setUp({ page: 1, whom: '7' })
    await answer()
    await ask({ page: 2, whom: '7' })
    expect(data.value).toBe('1 of 7')
    expect(waiting.value).toBe(false)
    await answer()
    expect(data.value).toBe('2 of 7')
  })

  it('goes at once when another person is asked about', async () => {
    const { data, waiting, ask, answer } = setUp({ page: 1, whom: '7' })
    await answer()
    await ask({ page: 1, whom: '8' })
    expect(data.value).toBeUndefined()
    expect(waiting.value).toBe(true)
    await answer()
    expect(data.value).toBe('1 of 8')
  })

  it('that comes too late is not another person’s', async () => {
    const { data, ask, answer, settle } = setUp({ page: 1, whom: '7' })
    await ask({ page: 1, whom: '8' })
    await settle()
    await answer() // of 7, who is asked about no more
    expect(data.value).toBeUndefined()
    await answer()
    expect(data.value).toBe('1 of 8')
  })

  it('of what everybody may see stays while it becomes known who is there', async () => {
    const { data, ask, answer } = setUp({ page: 1, whom: '' })
    await answer()
    await ask({ page: 1, whom: '7' })
    expect(data.value).toBe('1 of ')
  })
})
