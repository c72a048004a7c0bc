import type { Schemas } from '../../client/client'
import type { Words } from '../../i18n'
import type { TextKey } from '../../i18n/dictionary'
import { dateInWords, dayName, list, momentOf } from '../../i18n/format'
import { yuanOf } from '../contributions/givingModel'

type Detail = Schemas['kept_detail']
type Tell = (words: Words, value: string, now: Date) => string

/** The key of a text, when there is one. */
export function known({ say }: Words, key: string): string | undefined {
  const text = say(key as TextKey)
  return text === key ? undefined : text
}

/** By keys of the interface, with commas between. */
const keysOf = (texts: string): Tell => (words, value) =>
  list(words, value.split(',').map((key) => known(words, `${texts}.${key}`) ?? key))
const moment: Tell = (words, value, now) => momentOf(words, value, now)
const flag: Tell = ({ say }, value) => say(value === 'yes' ? 'kept.yes' : 'kept.no')
const parts: Record<string, TextKey> = { m: 'volunteers.parts.morning', a: 'volunteers.parts.afternoon', e: 'volunteers.parts.evening' }

/** "2a" is Tuesday afternoon. */
const freePart = (words: Words, part: string) => {
  const key = parts[part.slice(1)]
  return key ? `${dayName(words, Number(part[0]) - 1)} ${words.say(key)}` : part
}

/** How each detail is told that is no word somebody wrote, and no number. */
const tellers: Record<string, Tell> = {
  made_at: moment,
  came_at: moment,
  left_at: moment,
  until_at: moment,
  ends_at: moment,
  wished_at: moment,
  from_day: (words, value) => dateInWords(words, value, { year: true }),
  until_day: (words, value) => dateInWords(words, value, { year: true }),
  by_guardian: flag,
  is_public: flag,
  has_consent: flag,
  is_offered: flag,
  by_door: flag,
  shares_phone: flag,
  again: ({ say }, value) => say(value === 'yes' ? 'feedback.yes' : 'feedback.no'),
  liked: keysOfOne('feedback.liked'),
  skills: keysOf('volunteers.skills'),
  free_parts: (words, value) => list(words, value.split(',').map((part) => freePart(words, part))),
  hours_a_week: ({ say }, value) => say('kept.hours', { n: value }),
  minutes: ({ say }, value) => say('kept.minutes', { n: value }),
  fen: (words, value) => yuanOf(words, Number(value)),
  asked: keysOf('asked'),
  signed_up: keysOf('kept.signedUp'),
  counted_as: keysOf('kept.countedAs'),
  why: keysOf('kept.why'),
  gives: keysOf('giving.kinds'),
  layout: keysOf('venues.layouts'),
}

/** "liked3" */
function keysOfOne(text: string): Tell {
  return (words, value) => known(words, `${text}${value}`) ?? value
}

/** What it is called; what a list changed is a field of the person as it was. */
function labelOf(words: Words, name: string): string {
  const field = known(words, `desk.fields.${name}`)
  return known(words, `kept.details.${name}`) ?? (field && words.say('kept.before', { field })) ?? name
}

/** "Party: 2". A module may keep what this page does not know: it is told as it is kept. */
export function detailText(words: Words, { name, value }: Detail, areaOf: (code: string) => string, now: Date): string {
  const told = name === 'area' ? areaOf(value) : (tellers[name]?.(words, value, now) ?? value)
  return words.say('kept.colon', { name: labelOf(words, name), value: told })
}
