import type { TextKey } from '../i18n/dictionary'
import { roles } from '../features/people/grants'
import { emptyFields, type FieldName } from './personModel'

/** What the server records, as the contract names it: noun.verb. */
export const auditActions = [
  'person.created',
  'person.changed',
  'person.seen',
  'person.exported',
  'persons.exported',
  'person.erased',
  'person.merged',
  'merge.undone',
  'role.given',
  'role.taken',
  'card.issued',
  'card.revoked',
  'consent.given',
  'consent.taken_back',
  'representative.added',
  'representative.ended',
  'acting.began',
  'acting.ended',
  'session.began',
  'session.ended',
  'password.set',
  'authenticator.confirmed',
  'announcement.made',
  'notices.chosen',
  'webhook.added',
  'webhook.changed',
  'webhook.removed',
  'message.resent',
  'message.dropped',
  'demo.entered',
  'person.imported',
  'import.started',
  'import.done',
  'import.undone',
  'building.seen',
  'building.created',
  'building.changed',
  'building.closed',
  'household.added',
  'household.ended',
  'household.joined',
  'household.left',
] as const

type Dotted = (typeof auditActions)[number]
type Underscored<Text extends string> = Text extends `${infer A}.${infer B}` ? `${A}_${B}` : Text

/** The key of its words; a dot would begin another level of the dictionary. */
export function auditKey(action: string): Underscored<Dotted> | undefined {
  const known = auditActions.find((each) => each === action)
  return known?.replace('.', '_') as Underscored<Dotted> | undefined
}

/** The words of what a line names: a field of the form or a role. */
export function fieldKey(name: string): TextKey | undefined {
  const role = roles.find((each) => each === name)
  if (role) return `roles.${role}`
  return name in emptyFields('zh-CN', '') ? `desk.fields.${name as FieldName}` : undefined
}
