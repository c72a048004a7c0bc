import { describe, expect, it } from 'vitest'
import { fieldMessages } from '../../client/failure'
import { wayBack } from './back'
import { codeIn, mayBeTo, secondsUntil, sixDigits } from './code'
import { isOpen, openConsents, type Consent } from './consents'
import { readDevice } from './device'

describe('the way back', () => {
  it('stays within the district', () => {
    expect(wayBack('310109', '/d/310109/mine#consents')).toBe('/d/310109/mine#consents')
    for (const elsewhere of ['https://evil.example', '//evil.example', '/d/310104/mine', undefined, ['a']]) {
      expect(wayBack('310109', elsewhere)).toBe('/d/310109/today')
    }
  })

  it('does not lead to signing in again', () => {
    expect(wayBack('310109', '/d/310109/sign-in?back=x')).toBe('/d/310109/today')
  })
})

describe('a message of a demonstration', () => {
  it('is shown to whoever asked for it, however the address was typed', () => {
    expect(mayBeTo('139****1234', '139 1234 1234')).toBe(true)
    expect(mayBeTo('139****1234', '＋８６ １３９１２３４１２３４')).toBe(true)
    expect(mayBeTo('139****1234', '13912344321')).toBe(false)
    expect(mayBeTo('139****1234', '4')).toBe(false)
    expect(mayBeTo('w***@example.org', ' Wang@Example.org ')).toBe(true)
    expect(mayBeTo('w***@example.org', 'li@example.org')).toBe(false)
    expect(mayBeTo('w***@example.org', '13912344321')).toBe(false)
  })
})

describe('six digits', () => {
  it('are found in the message and nothing else is', () => {
    expect(codeIn('【邻里】验证码 012345，10 分钟内有效。')).toBe('012345')
    expect(codeIn('Your code is 987654.')).toBe('987654')
    expect(codeIn('电话 13800138000')).toBeUndefined()
  })

  it('are kept however they were typed', () => {
    expect(sixDigits('12 34-56')).toBe('123456')
    expect(sixDigits('１２３４５６７')).toBe('123456')
    expect(sixDigits('code 12')).toBe('12')
  })

  it('can be asked for again when the wait is over', () => {
    expect(secondsUntil(60_000, 0)).toBe(60)
    expect(secondsUntil(60_000, 59_001)).toBe(1)
    expect(secondsUntil(60_000, 61_000)).toBe(0)
  })
})

describe('consents', () => {
  const asked: Consent = { purpose: 'photos', title: { zh: '照片' }, text: { zh: '…' }, version: 2, given: false }

  it('are open until answered, and again when the text changed', () => {
    expect(isOpen(asked)).toBe(true)
    const no = { ...asked, answered_at: '2026-11-25T00:00:00Z', answered_version: 2 }
    expect(isOpen(no)).toBe(false)
    expect(isOpen({ ...no, given: true, answered_version: 1 })).toBe(true)
    expect(openConsents([asked, no])).toEqual([asked])
  })
})

it('devices are called as people call them', () => {
  const chrome = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0 Safari/537.36'
  expect(readDevice(chrome)).toEqual({ browser: 'Chrome', system: 'Linux' })
  const weChat = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Safari/604.1 MicroMessenger/8.0.50'
  expect(readDevice(weChat)).toEqual({ browser: 'WeChat', system: 'iOS' })
  expect(readDevice('curl/8')).toEqual({ browser: undefined, system: undefined })
})

it('what is wrong stands at the field, whatever path the server names it by', () => {
  const problem = {
    type: '/api#x', title: 'x', status: 400, code: 'http.bad_body', request_id: 'r',
    fields: [{ field: '/address', message: 'too short' }, { field: 'body.name', message: 'missing' }],
  }
  expect(fieldMessages({ kind: 'problem', problem })).toEqual({ address: 'too short', name: 'missing' })
  expect(fieldMessages({ kind: 'offline' })).toEqual({})
})
