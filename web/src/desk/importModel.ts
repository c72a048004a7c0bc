import type { Schemas } from '../client/client'

export type ImportDetail = Schemas['import_detail']
export type ImportRow = Schemas['import_row']
export type ImportField = Schemas['import_field']
export type Verdict = Schemas['import_verdict']

export const verdicts: readonly Verdict[] = ['fresh', 'changes', 'same', 'twice', 'doubtful', 'wrong']
export const importFields: readonly ImportField[] = [
  'name',
  'phone',
  'email',
  'identity_number',
  'born',
  'area',
  'building',
  'door',
  'capacity',
  'language',
]

/** What somebody said of a row in doubt: leave it out, somebody new, or who. */
export type Choice = '' | 'new' | (string & {})

export function choicesOf(chosen: Readonly<Record<number, Choice>>) {
  return Object.entries(chosen)
    .filter(([, choice]) => Boolean(choice))
    .map(([line, choice]) => ({ line: Number(line), ...(choice !== 'new' && { person: choice }) }))
}

/** Rows that will be put in as it stands. */
export function comingIn(list: ImportDetail, chosen: Readonly<Record<number, Choice>>) {
  return list.counts.fresh + list.counts.changes + choicesOf(chosen).length
}

/** The largest file: base 64 makes four bytes of three, and the body has a limit. */
export const mostBytes = 740_000

export async function base64Of(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  let text = ''
  const step = 0x8000
  for (let at = 0; at < bytes.length; at += step) text += String.fromCharCode(...bytes.subarray(at, at + step))
  return btoa(text)
}
