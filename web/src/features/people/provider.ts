import type { Schemas } from '../../client/client'
import type { Failure } from '../../client/failure'
import type { Say } from '../../i18n'
import { said } from './passkey'

type Kind = 'cancelled' | 'unavailable' | 'refused' | 'expired' | 'unknown' | 'connectFirst' | 'taken' | 'tooMany'

const kinds = new Map<string, Kind>([
  ['people.provider_cancelled', 'cancelled'],
  ['people.provider_unavailable', 'unavailable'],
  ['people.provider_refused', 'refused'],
  ['people.question_void', 'expired'],
  ['people.not_known_here', 'unknown'],
  ['people.connect_first', 'connectFirst'],
  ['people.provider_taken', 'taken'],
  ['people.too_many_from_here', 'tooMany'],
  ['people.too_many_in_district', 'tooMany'],
])

/**
 * What a provider's callback wrote into the address: a code, never a text, so
 * that a link from elsewhere cannot put words into our page.
 */
export function providerProblem(code: unknown, say: Say): Failure | undefined {
  if (typeof code !== 'string' || code === '') return undefined
  const kind = kinds.get(code) ?? 'other'
  return said(say(`ways.problems.${kind}.title`), say(`ways.problems.${kind}.detail`))
}

const factors = ['passkey', 'authenticator'] as const

/** Which second factors will do, as the callback wrote them. */
export const kindsIn = (text: unknown): Schemas['second_factor_kind'][] => {
  const said = String(text).split(',')
  return factors.filter((each) => said.includes(each))
}
