import type { Problem } from './client'

/** Why an answer did not come: the server said so, or nobody could be asked. */
export type Failure =
  | { kind: 'problem'; problem: Problem }
  | { kind: 'offline' }
  | { kind: 'broken' }

export class RequestFailed extends Error {
  constructor(readonly failure: Failure) {
    super(failure.kind === 'problem' ? failure.problem.code : failure.kind)
  }
}

interface Answer<T> {
  data?: T
  error?: unknown
  response: Response
}

/** The data of an answer, or a `RequestFailed` that says why there are none. */
export async function expectData<T>(pending: Promise<Answer<T>>): Promise<T> {
  const answer = await pending.catch((cause: unknown) => {
    if (isAbort(cause)) throw cause
    throw new RequestFailed({ kind: 'offline' })
  })
  if (answer.response.ok && answer.data !== undefined) return answer.data
  throw new RequestFailed(asFailure(answer.error))
}

export function failureOf(cause: unknown): Failure {
  return cause instanceof RequestFailed ? cause.failure : { kind: 'broken' }
}

export function isAbort(cause: unknown): boolean {
  return cause instanceof DOMException && cause.name === 'AbortError'
}

function asFailure(body: unknown): Failure {
  const looksRight =
    typeof body === 'object' && body !== null && 'code' in body && 'title' in body
  return looksRight ? { kind: 'problem', problem: body as Problem } : { kind: 'broken' }
}
