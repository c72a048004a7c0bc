import type { Schemas } from '../client/client'

export type Person = Schemas['person_detail']
export type Capacity = Schemas['capacity']
export type Language = Schemas['language']

export const capacities: readonly Capacity[] = [
  'resident',
  'staff',
  'volunteer',
  'committee_member',
  'merchant',
  'organisation',
]

/** What can be typed of a person; an empty text is nothing known. */
export interface PersonFields {
  name: string
  area: string
  born: string
  phone: string
  email: string
  door: string
  /** Only a new one: of the old one nobody sees more than its end. */
  identity_number: string
  health_note: string
  language: Language
  capacities: Capacity[]
}

/** A whole number or mail address, as somebody tells it; not the beginning of one. */
export const isWholeAddress = (text: string) =>
  /^\+?[\d\s-]+$/.test(text) ? text.replaceAll(/\D/g, '').length >= 10 : /^\S+@\S+\.\S{2,}$/.test(text)

export type FieldName = keyof PersonFields

/** Sealed on the server; no device keeps them in the open. */
export const sealedFields = ['phone', 'email', 'door', 'identity_number', 'health_note'] as const

/** `fields` with the sealed ones as they stand in `other`. */
export function sealedOf(other: PersonFields, fields: PersonFields): PersonFields {
  return { ...fields, ...Object.fromEntries(sealedFields.map((name) => [name, other[name]])) }
}

export function emptyFields(language: Language, area: string): PersonFields {
  return {
    name: '',
    area,
    born: '',
    phone: '',
    email: '',
    door: '',
    identity_number: '',
    health_note: '',
    language,
    capacities: ['resident'],
  }
}

export function fieldsOf(person: Person): PersonFields {
  return {
    name: person.name,
    area: person.area ?? '',
    born: person.born ?? '',
    phone: person.phone ?? '',
    email: person.email ?? '',
    door: person.door ?? '',
    identity_number: '',
    health_note: person.health_note ?? '',
    language: (person.language || 'zh-CN') as Language,
    capacities: capacities.filter((each) => person.capacities.includes(each)),
  }
}

/** The names of what differs, in the order of the form. */
export function differing(a: PersonFields, b: PersonFields): FieldName[] {
  return (Object.keys(a) as FieldName[]).filter((name) => asText(a[name]) !== asText(b[name]))
}

/** `latest` with what was typed over `base` put on top. */
export function typedOver(latest: PersonFields, base: PersonFields, typed: PersonFields): PersonFields {
  const changed = differing(base, typed).map((name) => [name, typed[name]])
  return { ...latest, ...(Object.fromEntries(changed) as Partial<PersonFields>) }
}

/** The change to send: only what was typed; an emptied text takes it away. */
export function changeOf(revision: number, base: PersonFields, typed: PersonFields): Schemas['person_change'] {
  const changed = differing(base, typed).map((name) => [name, tidy(typed[name])])
  return { revision, ...(Object.fromEntries(changed) as object) }
}

/** Somebody new: what was left empty is left out. */
export function newPersonOf(typed: PersonFields): Schemas['new_person'] {
  const given = Object.entries(typed)
    // Nothing on health before the person has agreed to it.
    .filter(([name]) => name !== 'health_note')
    .map(([name, value]) => [name, tidy(value)] as const)
    .filter(([, value]) => value !== '')
  return Object.fromEntries(given) as Schemas['new_person']
}

const tidy = (value: string | Capacity[]) => (typeof value === 'string' ? value.trim() : value)
const asText = (value: string | Capacity[]) =>
  typeof value === 'string' ? value.trim() : value.toSorted().join(' ')
