import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { askedEarly, askEarly, firstQuestions } from './early'

const at = (path: string) => new URL(path, 'http://linli.test')

describe('what a page asks first', () => {
  it.each([
    ['/d/310109/today', ['/api/v1/d/310109']],
    ['/d/310109/sign-in?back=/x', ['/api/v1/d/310109', '/api/v1/d/310109/sign-in']],
    ['/d/310109/map', ['/api/v1/d/310109']],
    ['/d/310109/map?lat=31.2461&lng=121.4836&zoom=15', ['/api/v1/d/310109', '/api/v1/d/310109/circle?profile=adult&lat=31.2461&lng=121.4836']],
    ['/d/310109/map?lat=31.2461&lng=121.4836&profile=elder', ['/api/v1/d/310109']],
    ['/d/310109/desk', []],
    ['/d/310109/kiosk', []],
    ['/', []],
  ])('%s', (path, questions) => expect(firstQuestions(at(path))).toEqual(questions))
})

describe('an early question', () => {
  const answers = vi.fn<typeof fetch>()
  beforeEach(() => {
    vi.useFakeTimers()
    vi.stubGlobal('location', at('/d/310109/today'))
    vi.stubGlobal('fetch', answers.mockReset().mockImplementation(() => Promise.resolve(new Response('{}'))))
  })
  afterEach(() => {
    vi.runAllTimers()
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })
  const request = (path: string, method = 'GET') => new Request(at(path), { method })

  it('is asked once and answered once', async () => {
    askEarly('/api/v1/d/1', 'en')
    askEarly('/api/v1/d/1', 'en')
    expect(answers).toHaveBeenCalledTimes(1)
    expect(await askedEarly(request('/api/v1/d/1'))?.then((answer) => answer.text())).toBe('{}')
    expect(askedEarly(request('/api/v1/d/1'))).toBeUndefined()
  })

  it('is not for another address, nor for a change', () => {
    askEarly('/api/v1/d/2', 'en')
    expect(askedEarly(request('/api/v1/d/3'))).toBeUndefined()
    expect(askedEarly(request('/api/v1/d/2', 'POST'))).toBeUndefined()
    expect(askedEarly(request('/api/v1/d/2'))).toBeDefined()
  })

  it('is forgotten after a while', () => {
    askEarly('/api/v1/d/4', 'en')
    vi.advanceTimersByTime(6000)
    expect(askedEarly(request('/api/v1/d/4'))).toBeUndefined()
  })

  it('tells whoever asks that there is no connection', async () => {
    answers.mockRejectedValue(new TypeError('offline'))
    askEarly('/api/v1/d/5', 'en')
    await expect(askedEarly(request('/api/v1/d/5'))).rejects.toThrow('offline')
  })
})
