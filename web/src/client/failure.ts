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

/** For what answers with nothing (204). */
export async function expectDone(pending: Promise<Answer<unknown>>): Promise<void> {
  const answer = await pending.catch((cause: unknown) => {
    if (isAbort(cause)) throw cause
    throw new RequestFailed({ kind: 'offline' })
  })
  if (!answer.response.ok) throw new RequestFailed(asFailure(answer.error))
}

/** The stable code of the problem, when the server told one. */
export function codeOf(failure: Failure | undefined): string | undefined {
  return failure?.kind === 'problem' ? failure.problem.code : undefined
}

/** What is wrong with each field of a form, by the field's own name. */
export function fieldMessages(failure: Failure | undefined): Record<string, string> {
  const told = failure?.kind === 'problem' ? (failure.problem.fields ?? []) : []
  return Object.fromEntries(
    told.map(({ field, message }) => [field.split(/[./]/).findLast(Boolean) ?? field, message]),
  )
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
