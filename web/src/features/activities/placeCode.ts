/** The signup a resident's code is of; "linli:signup:SESSION:SIGNUP". */
export function readCode(text: string): { session: string; signup: string } | undefined {
  const found = /^linli:signup:(\d{1,19}):(\d{1,19})$/.exec(text.trim())
  return found?.[1] && found[2] ? { session: found[1], signup: found[2] } : undefined
}
