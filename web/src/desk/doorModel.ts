import type { Schemas } from '../client/client'

export type Signup = Schemas['signup']

/** Who has a place, who waits (those asked first), and who is out. */
export function inParts(signups: readonly Signup[], name: string) {
  const wanted = name.trim().toLowerCase()
  const found = signups.filter((each) => !wanted || (each.person?.name ?? '').toLowerCase().includes(wanted))
  const of = (...states: Signup['state'][]) => found.filter((each) => states.includes(each.state))
  return {
    list: of('given', 'attended', 'missed'),
    line: [...of('offered'), ...of('waiting', 'asked')],
    gone: of('cancelled', 'expired'),
  }
}

interface DoorWords {
  state: (signup: Signup) => string
  how: (signup: Signup) => string
  liked: (signup: Signup) => string
}

/** The list as lines of a table, as it goes into a file. */
export function doorLines(signups: readonly Signup[], { state, how, liked }: DoorWords): string[][] {
  return signups.map((each) => [
    String(each.number ?? ''),
    each.person?.name ?? '',
    String(each.party),
    state(each),
    how(each),
    liked(each),
  ])
}
