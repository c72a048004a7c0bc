import { client, type Schemas } from '../../client/client'
import { expectData } from '../../client/failure'
import { useResource } from '../../client/resource'
import type { Words } from '../../i18n'
import { dateOf } from '../../i18n/format'

export type Consent = Schemas['consent_detail']

/** What was asked and by whom; a change of either asks again. */
export interface ConsentQuestion {
  district: string
  /** For whom the session acts; nobody: for oneself. */
  whom: string | undefined
}

export function useConsents(question: () => ConsentQuestion | undefined) {
  return useResource(question, async ({ district, whom }, signal) => ({
    whom,
    ...(await expectData(client.GET('/api/v1/d/{district}/me/consents', { params: { path: { district } }, signal }))),
  }))
}

/** Not answered, or answered to a text that was another one. */
export function isOpen({ answered_at, answered_version, version }: Consent): boolean {
  return answered_at === undefined || (answered_version ?? version) < version
}

/** What was answered when, and who recorded it. */
export function answerText(words: Words, { answered_at, given, by }: Consent): string {
  const { say } = words
  if (answered_at === undefined) return say('consents.never')
  const text = say(given ? 'consents.givenAt' : 'consents.takenAt', { date: dateOf(words, answered_at) })
  return by ? `${text} · ${say('consents.by', { name: by.name })}` : text
}

export function openConsents(all: readonly Consent[]): readonly Consent[] {
  return all.filter(isOpen)
}
