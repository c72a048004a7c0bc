import { client, type Schemas } from '../../client/client'
import { codeOf, expectData, type Failure } from '../../client/failure'

/** A way to sign in that is about to go: what it is called, and what comes of it. */
export interface Leaving {
  name: string
  why: string
  /** `really`: even when it is the last one. */
  take: (really: boolean) => Promise<Schemas['my_ways']>
}

export const removeWay =
  (district: string, way_id: string): Leaving['take'] =>
  (really) =>
    expectData(client.DELETE('/api/v1/d/{district}/me/ways/{way_id}', { params: { path: { district, way_id }, query: { really } } }))

export const removeAddress =
  (district: string, channel: Schemas['channel']): Leaving['take'] =>
  (really) =>
    expectData(client.DELETE('/api/v1/d/{district}/me/addresses/{channel}', { params: { path: { district, channel }, query: { really } } }))

export const removePassword =
  (district: string): Leaving['take'] =>
  (really) =>
    expectData(client.DELETE('/api/v1/d/{district}/me/password', { params: { path: { district }, query: { really } } }))

export const removeAuthenticator = (district: string): Leaving['take'] => () =>
  expectData(client.DELETE('/api/v1/d/{district}/me/authenticator', { params: { path: { district } } }))

/** Whether signing in once more helps. */
export function mustSignInAgain(failure: Failure | undefined): boolean {
  return ['people.sign_in_again', 'people.stronger_sign_in_needed'].includes(codeOf(failure) ?? '')
}

export interface AddressRow {
  channel: Schemas['channel']
  /** Nothing where none is kept. */
  covered: string | undefined
  /** Whether a code can be sent to another one. */
  mayChange: boolean
}

/** Number and mail address: those that are kept, and those a code can be sent to. */
export function addressRows(kept: readonly Schemas['my_address'][], sendsTo: readonly Schemas['channel'][]): AddressRow[] {
  return (['phone', 'email'] as const)
    .map((channel) => ({
      channel,
      covered: kept.find((each) => each.channel === channel)?.covered,
      mayChange: sendsTo.includes(channel),
    }))
    .filter(({ covered, mayChange }) => covered !== undefined || mayChange)
}

/** A number or address of one's own that is being typed. */
export interface TypedAddress {
  channel: Schemas['channel']
  address: string
}

let typed: { whose: string; what: TypedAddress } | undefined

/**
 * What was typed before one had to sign in once more. In this window and until
 * it is loaded anew: what the server seals is no draft on the device.
 */
export const recallTypedAddress = (whose: string) => (typed?.whose === whose ? typed.what : undefined)

export function keepTypedAddress(whose: string, what: TypedAddress | undefined) {
  typed = what && { whose, what }
}
