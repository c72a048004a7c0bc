/** The signup a resident's code is of; "linli:signup:SESSION:SIGNUP". */
export function readCode(text: string): { session: string; signup: string } | undefined {
  const found = /^linli:signup:(\d{1,19}):(\d{1,19})$/.exec(text.trim())
  return found?.[1] && found[2] ? { session: found[1], signup: found[2] } : undefined
}

const card = /^linli:card:\S+$/

export const isCard = (text: string) => card.test(text.trim())

/** SHA-256 of a card as base64url; browsers make it on secure pages only. */
export async function hashOfCard(text: string): Promise<string | undefined> {
  if (!globalThis.crypto?.subtle) return undefined
  const bytes = new TextEncoder().encode(text.trim().replace(/^linli:card:/, ''))
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return btoa(String.fromCharCode(...hash)).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}
