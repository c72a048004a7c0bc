import type { Schemas } from '../../client/client'
import type { Words } from '../../i18n'
import type { TextKey } from '../../i18n/dictionary'

/** How somebody asked staff to do something for them. */
export type AskedHow = Schemas['asked_how']

/** For a child under 14 only a guardian asks. */
export const askedHows = (isChild = false): readonly AskedHow[] =>
  isChild ? ['guardian'] : ['in_person', 'phone', 'paper', 'guardian']

const words = {
  asked_in_person: 'asked.in_person',
  asked_by_phone: 'asked.phone',
  asked_on_paper: 'asked.paper',
  asked_by_guardian: 'asked.guardian',
} as const satisfies Record<string, TextKey>

/** The key of its words, of a word among the fields of the audit. */
export const askedKey = (field: string): TextKey | undefined => words[field as keyof typeof words]

/** Who did something for somebody, and how they had asked; nothing of what one did oneself. */
export function doneBy({ say }: Words, { made_by, asked }: { made_by?: Schemas['person_chip']; asked?: AskedHow }): string {
  if (!made_by) return ''
  const name = made_by.name || say('today.nameless')
  return asked ? say('asked.doneByAsked', { name, how: say(`asked.${asked}`) }) : say('asked.doneBy', { name })
}
