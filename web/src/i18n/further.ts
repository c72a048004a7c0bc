/** Texts that a resident's first page does not say, in parts. */
export const furtherParts = ['few', 'rooms', 'help', 'give', 'course', 'own', 'more'] as const
export type Further = (typeof furtherParts)[number]

/** What the pages of residents say of them; the desk and the kiosk say all. tools/few.test.ts holds the pages to it. */
const pages: readonly [page: RegExp, says: Further[]][] = [
  [/^(today|notices|ideas)$/, []],
  [/^(map|sign-in)$/, ['few']],
  [/^venues\/\d+\/book\/\d+$/, ['rooms']],
  [/^venues(\/\d+)?$/, ['rooms', 'give']],
  [/^(sessions\/\d+|ideas\/\d+|supporters\/.*|giving|thanks)$/, ['give']],
  [/^(certificates\/.*|favours(\/.*)?|volunteer)$/, ['help']],
  [/^mine$/, ['few', 'rooms', 'help', 'give', 'own']],
]

export function furtherOf(path: string): Further[] {
  if (path === '/') return []
  const page = path.replace(/^\/d\/[^/]+\//, '')
  return pages.find(([each]) => each.test(page))?.[1] ?? [...furtherParts]
}
