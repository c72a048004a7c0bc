import { describe, expect, it } from 'vitest'
import { latest } from './latest'

/** A server whose answers come when the test says so. */
function slowServer() {
  const asked: string[] = []
  const waiting: { answer(): void; fail(): void }[] = []
  return {
    asked,
    ask(wish: string, signal: AbortSignal) {
      asked.push(wish)
      return new Promise<string>((resolve, reject) => {
        waiting.push({
          answer: () => resolve(`answer to ${wish}`),
          fail: () => reject(new Error(wish)),
        })
        signal.addEventListener('abort', () => reject(new DOMException('', 'AbortError')))
      })
    },
    async answer() {
      waiting.shift()?.answer()
      await settle()
    },
    async fail() {
      waiting.shift()?.fail()
      await settle()
    },
  }
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 0))

function setUp() {
  const server = slowServer()
  const answered: string[] = []
  const failed: string[] = []
  const busy: boolean[] = []
  const line = latest<string, string>({
    ask: server.ask,
    answered: (answer) => answered.push(answer),
    failed: (_, wish) => failed.push(wish),
    busy: (is) => busy.push(is),
  })
  return { server, answered, failed, busy, line }
}

describe('latest', () => {
  it('asks one at a time and skips everything but the newest', async () => {
    const { server, answered, line } = setUp()
    for (const wish of ['a', 'b', 'c', 'd']) line.want(wish)
    expect(server.asked).toEqual(['a'])
    await server.answer()
    expect(server.asked).toEqual(['a', 'd'])
    await server.answer()
    expect(answered).toEqual(['answer to a', 'answer to d'])
  })

  it('always ends with the last wish', async () => {
    const { server, answered, line } = setUp()
    line.want('a')
    await server.answer()
    line.want('b')
    line.want('a')
    await server.answer()
    await server.answer()
    expect(answered.at(-1)).toBe('answer to a')
  })

  it('keeps an error to itself when something newer is wanted', async () => {
    const { server, answered, failed, line } = setUp()
    line.want('a')
    line.want('b')
    await server.fail()
    expect(failed).toEqual([])
    await server.answer()
    expect(answered).toEqual(['answer to b'])
  })

  it('hands on the error of the last wish, and can be asked again', async () => {
    const { server, answered, failed, line } = setUp()
    line.want('a')
    await server.fail()
    expect(failed).toEqual(['a'])
    line.want('a')
    await server.answer()
    expect(answered).toEqual(['answer to a'])
  })

  it('says when it is busy', async () => {
    const { server, busy, line } = setUp()
    line.want('a')
    line.want('b')
    await server.answer()
    expect(busy).toEqual([true])
    await server.answer()
    expect(busy).toEqual([true, false])
  })

  it('drops what is under way and what waits', async () => {
    const { server, answered, failed, line } = setUp()
    line.want('a')
    line.want('b')
    line.drop()
    await settle()
    expect(server.asked).toEqual(['a'])
    expect(answered).toEqual([])
    expect(failed).toEqual([])
  })
})
