import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { effectScope } from 'vue'
import type { Failure } from '../../client/failure'
import { reasonOf, toBytes, toText } from './passkey'
import { providerProblem } from './provider'
import { useSentCode, type SentCode } from './useSentCode'
import { addressRows, keepTypedAddress, mustSignInAgain, recallTypedAddress } from './ways'

const say = (key: string) => key

describe('bytes as text', () => {
  it('are base64url without padding, both ways', () => {
    const bytes = new Uint8Array([0, 255, 254, 62, 63])
    expect(toText(bytes.buffer)).toBe('AP_-Pj8')
    expect([...toBytes('AP_-Pj8')]).toEqual([...bytes])
  })
})

describe('why a device gave no passkey', () => {
  it('is told in words of ours, whatever it throws', () => {
    expect(reasonOf(new DOMException('', 'NotAllowedError'))).toBe('ways.cancelled')
    expect(reasonOf(new DOMException('', 'InvalidStateError'))).toBe('ways.already')
    expect(reasonOf(new DOMException('', 'SecurityError'))).toBe('ways.unable')
    expect(reasonOf('nothing')).toBe('ways.unable')
  })
})

describe('what a provider’s callback says', () => {
  it('is a code we know, and never a text', () => {
    const title = (code: unknown) => {
      const failure = providerProblem(code, say)
      return failure?.kind === 'problem' ? failure.problem.title : undefined
    }
    expect(title('people.provider_cancelled')).toBe('ways.problems.cancelled.title')
    expect(title('call 110 at once')).toBe('ways.problems.other.title')
    expect(title('constructor')).toBe('ways.problems.other.title')
    expect(title('')).toBeUndefined()
    expect(title(['people.taken'])).toBeUndefined()
  })
})

describe('number and mail address', () => {
  const phone = { channel: 'phone', covered: '138****5678' } as const

  it('are shown where they are kept, or a code can be sent to one', () => {
    expect(addressRows([phone], ['phone', 'email'])).toEqual([
      { channel: 'phone', covered: '138****5678', mayChange: true },
      { channel: 'email', covered: undefined, mayChange: true },
    ])
    expect(addressRows([phone], [])).toEqual([{ channel: 'phone', covered: '138****5678', mayChange: false }])
    expect(addressRows([], ['email'])).toEqual([{ channel: 'email', covered: undefined, mayChange: true }])
  })

  it('are kept while they are typed, for who typed them and nowhere on the device', () => {
    const storage = new Map<string, string>()
    vi.stubGlobal('localStorage', { setItem: (key: string, value: string) => storage.set(key, value) })
    vi.stubGlobal('sessionStorage', { setItem: (key: string, value: string) => storage.set(key, value) })
    const what = { channel: 'phone', address: '13800005678' } as const
    keepTypedAddress('310109 7', what)
    expect(recallTypedAddress('310109 7')).toEqual(what)
    expect(recallTypedAddress('310109 71')).toBeUndefined()
    keepTypedAddress('310109 7', undefined)
    expect(recallTypedAddress('310109 7')).toBeUndefined()
    expect(storage.size).toBe(0)
    vi.unstubAllGlobals()
  })

  it('are changed after signing in once more where the server asks for it', () => {
    const problem = (code: string) => ({ kind: 'problem', problem: { code, title: '', status: 403, type: '' } }) as unknown as Failure
    expect(mustSignInAgain(problem('people.sign_in_again'))).toBe(true)
    expect(mustSignInAgain(problem('people.stronger_sign_in_needed'))).toBe(true)
    expect(mustSignInAgain(problem('people.wrong_code'))).toBe(false)
    expect(mustSignInAgain({ kind: 'offline' })).toBe(false)
    expect(mustSignInAgain(undefined)).toBe(false)
  })
})

describe('a code that is under way', () => {
  const sent = { id: 'x'.repeat(43), expires_at: '2026-11-29T00:10:00Z', again_after_s: 60 }
  const to = vi.fn(async () => undefined)
  beforeEach(() => void vi.useFakeTimers({ now: 0 }))
  afterEach(() => void vi.useRealTimers())

  it('can be asked for again after a while, and is given back whole', async () => {
    const scope = effectScope()
    const turn = scope.run(() => useSentCode(async () => sent)) as SentCode
    expect(await turn.give(to), 'none was sent').toBe(false)
    await turn.send()
    expect(turn.wait.value).toBe(60)
    turn.digits.value = '12345'
    expect(await turn.give(to)).toBe(false)
    expect(to).not.toHaveBeenCalled()
    turn.digits.value = '123456'
    expect(await turn.give(to)).toBe(true)
    expect(to).toHaveBeenCalledWith(sent.id, '123456')
    vi.advanceTimersByTime(59_500)
    expect(turn.wait.value).toBe(1)
    vi.advanceTimersByTime(500)
    expect(turn.wait.value).toBe(0)
    await turn.send()
    expect(turn.digits.value, 'another code has other digits').toBe('')
    scope.stop()
    expect(vi.getTimerCount()).toBe(0)
  })
})
