import type { Words } from '../../i18n'

const shipped = ['adult', 'elder', 'frail_elder', 'child', 'wheelchair', 'pushchair'] as const

/** A walker in people's words; one the operator added goes by its own key. */
export function walkerName({ say }: Words, key: string): string {
  const known = shipped.find((each) => each === key)
  return known ? say(`walkers.${known}`) : key
}
