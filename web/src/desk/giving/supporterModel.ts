import type { Schemas } from '../../client/client'
import type { SupporterKind, SupporterView } from '../../features/contributions/givingModel'
import type { Tongue } from '../activityModel'

type Texts = Record<Tongue, string>
const tongues: readonly Tongue[] = ['zh', 'en', 'zh-Hant']

/** What the form of a supporter holds. */
export interface SupporterFields {
  kind: SupporterKind
  name: Texts
  about: Texts
  area: string
  registration: string
  isThanked: boolean
  interest: string
  speakers: { id: string; name: string }[]
}

const noTexts = (): Texts => ({ zh: '', en: '', 'zh-Hant': '' })

export const noSupporter = (area: string): SupporterFields => ({
  kind: 'shop',
  name: noTexts(),
  about: noTexts(),
  area,
  registration: '',
  isThanked: true,
  interest: '',
  speakers: [],
})

export const fieldsOf = ({ supporter, registration, interest, speakers }: SupporterView): SupporterFields => ({
  kind: supporter.kind,
  name: { ...noTexts(), ...supporter.name },
  about: { ...noTexts(), ...supporter.about },
  area: supporter.area,
  registration: registration ?? '',
  isThanked: supporter.is_thanked,
  interest: interest ?? '',
  speakers: (speakers ?? []).map(({ id, name }) => ({ id, name })),
})

const trimmed = (texts: Texts): Schemas['text_wish'] => Object.fromEntries(tongues.map((each) => [each, texts[each].trim()]))

export const hasName = ({ name }: SupporterFields) => tongues.some((each) => name[each].trim() !== '')

/** As the server wants it. */
export function bodyOf(fields: SupporterFields): Schemas['supporter_wish'] {
  return {
    kind: fields.kind,
    name: trimmed(fields.name),
    about: trimmed(fields.about),
    area: fields.area,
    registration: fields.registration.trim(),
    is_thanked: fields.isThanked,
    interest: fields.interest.trim(),
    speakers: fields.speakers.map(({ id }) => id),
  }
}
