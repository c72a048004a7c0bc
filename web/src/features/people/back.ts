/**
 * Where to go after signing in: only within the district, so that a link from
 * elsewhere cannot lead away, and never in a circle.
 */
export function wayBack(code: string, wish: unknown): string {
  const home = `/d/${code}/`
  const fits = typeof wish === 'string' && wish.startsWith(home) && !wish.startsWith(`${home}sign-in`)
  return fits ? wish : `${home}today`
}
