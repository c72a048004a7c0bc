import { describe, expect, it } from 'vitest'
import { reasonOf, toBytes, toText } from './passkey'
import { providerProblem } from './provider'

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
