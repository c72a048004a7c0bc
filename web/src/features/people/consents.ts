import { client, type Schemas } from '../../client/client'
import { expectData } from '../../client/failure'
import { useResource } from '../../client/resource'

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

export function openConsents(all: readonly Consent[]): readonly Consent[] {
  return all.filter(isOpen)
}
