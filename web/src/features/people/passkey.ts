import { client, type Schemas } from '../../client/client'
import { expectData, RequestFailed, type Failure } from '../../client/failure'
import type { TextKey } from '../../i18n/dictionary'
import type { Say } from '../../i18n'

/** Why the device gave no passkey, as words. */
export class PasskeyFailed extends Error {
  constructor(readonly says: TextKey) {
    super(says)
  }
}

export const canUsePasskeys = () => typeof window !== 'undefined' && 'PublicKeyCredential' in window

export function toBytes(text: string): Uint8Array<ArrayBuffer> {
  const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(plain, (each) => each.charCodeAt(0))
}

export function toText(bytes: ArrayBuffer): string {
  let plain = ''
  for (const each of new Uint8Array(bytes)) plain += String.fromCharCode(each)
  return btoa(plain).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/** Which words for what the browser throws (Web Authentication, 5.1). */
export function reasonOf(cause: unknown): TextKey {
  const name = cause instanceof Error ? cause.name : ''
  if (name === 'NotAllowedError' || name === 'AbortError') return 'ways.cancelled'
  return name === 'InvalidStateError' ? 'ways.already' : 'ways.unable'
}

async function asked<T extends Credential>(pending: Promise<Credential | null>): Promise<T> {
  const found = await pending.catch((cause: unknown) => {
    throw new PasskeyFailed(reasonOf(cause))
  })
  if (!found) throw new PasskeyFailed('ways.cancelled')
  return found as T
}

const known = (ids: readonly string[]) =>
  ids.map((id) => ({ type: 'public-key' as const, id: toBytes(id) }))

/** Signs in, or completes a sign-in that waits for its second factor. */
export async function enterWithPasskey(district: string): Promise<Schemas['me']> {
  const params = { path: { district } }
  const question = await expectData(client.POST('/api/v1/d/{district}/sign-in/passkey/question', { params }))
  const found = await asked<PublicKeyCredential>(
    navigator.credentials.get({
      publicKey: {
        challenge: toBytes(question.challenge),
        rpId: question.rp_id,
        timeout: question.timeout_ms,
        userVerification: 'preferred',
        allowCredentials: known(question.passkeys),
      },
    }),
  )
  const shown = found.response as AuthenticatorAssertionResponse
  const body = {
    challenge: question.challenge,
    id: toText(found.rawId),
    client_data: toText(shown.clientDataJSON),
    authenticator_data: toText(shown.authenticatorData),
    signature: toText(shown.signature),
  }
  return expectData(client.POST('/api/v1/d/{district}/sign-in/passkey', { params, body }))
}

/** Makes one on this device, or another the browser offers. */
export async function addPasskey(district: string, name: string): Promise<Schemas['my_ways']> {
  const params = { path: { district } }
  const question = await expectData(client.POST('/api/v1/d/{district}/me/passkeys/question', { params }))
  const made = await asked<PublicKeyCredential>(
    navigator.credentials.create({
      publicKey: {
        challenge: toBytes(question.challenge),
        rp: { id: question.rp_id, name: 'Linli' },
        user: {
          id: toBytes(question.user_id),
          name: question.user_name || name,
          displayName: question.user_name || name,
        },
        timeout: question.timeout_ms,
        attestation: 'none',
        // EdDSA, ES256, RS256: what the server can check.
        pubKeyCredParams: [-8, -7, -257].map((alg) => ({ type: 'public-key' as const, alg })),
        excludeCredentials: known(question.passkeys),
        authenticatorSelection: {
          residentKey: 'required',
          requireResidentKey: true,
          userVerification: question.verify ? 'required' : 'preferred',
        },
      },
    }),
  )
  const answer = made.response as AuthenticatorAttestationResponse
  const body = {
    challenge: question.challenge,
    name,
    client_data: toText(answer.clientDataJSON),
    attestation: toText(answer.attestationObject),
  }
  return expectData(client.POST('/api/v1/d/{district}/me/passkeys', { params, body }))
}

/** As FormProblem shows it: what the device said, else what the server said. */
export function tellable(cause: unknown, say: Say): unknown {
  return cause instanceof PasskeyFailed ? new RequestFailed(said(say(cause.says))) : cause
}

export function said(title: string, detail?: string): Failure {
  const problem = { type: 'about:blank', title, status: 400, code: 'web.said', request_id: '' }
  return { kind: 'problem', problem: detail === undefined ? problem : { ...problem, detail } }
}
