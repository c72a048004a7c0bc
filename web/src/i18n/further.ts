/** Texts that a resident's first page does not say, in two parts. */
export type Further = 'few' | 'more'

/** Which further texts a page says. tools/few.test.ts holds those of `few` to them. */
export function furtherOf(path: string): Further[] {
  if (path === '/' || path.endsWith('/today')) return []
  return /^\/d\/[^/]+\/(map|sign-in)$/.test(path) ? ['few'] : ['few', 'more']
}
