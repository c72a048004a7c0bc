import type { Say } from '../i18n'
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
  'passkey.added',
  'passkey.removed',
  'passkey.copied',
  'provider.connected',
  'provider.removed',
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
  'activity.planned',
  'activity.changed',
  'activity.timed',
  'idea.told',
  'idea.answered',
  'session.changed',
  'session.cancelled',
  'signup.made',
  'signup.cancelled',
  'signup.came',
  'signup.missed',
  'signups.seen',
  'supporter.entered',
  'supporter.changed',
  'contribution.pledged',
  'contribution.accepted',
  'contribution.declined',
  'contribution.withdrawn',
  'contribution.delivered',
  'contribution.used',
  'contribution.use_undone',
  'ledger.exported',
] as const

type Dotted = (typeof auditActions)[number]
type Underscored<Text extends string> = Text extends `${infer A}.${infer B}` ? `${A}_${B}` : Text

/** The key of its words; a dot would begin another level of the dictionary. */
export function auditKey(action: string): Underscored<Dotted> | undefined {
  const known = auditActions.find((each) => each === action)
  return known?.replace('.', '_') as Underscored<Dotted> | undefined
}

const purposes = ['service', 'notices', 'photos', 'health', 'statistics'] as const

/** The words of what a line names: a field of the form, a role or a purpose. */
function fieldKey(name: string): TextKey | undefined {
  const role = roles.find((each) => each === name)
  if (role) return `roles.${role}`
  const purpose = purposes.find((each) => each === name)
  if (purpose) return `desk.auditPurposes.${purpose}`
  if (name === 'consents') return 'desk.auditTold.consents'
  if (name === 'by signing in') return 'desk.auditTold.by_signing_in'
  return name in emptyFields('zh-CN', '') ? `desk.fields.${name as FieldName}` : undefined
}

// What the server tells with a number: "12 rows"; of an export the number alone.
const numbered = [
  { form: /^(\d+)(?: persons| told)?$/, key: 'desk.auditTold.persons', counts: true },
  { form: /^(\d+) rows$/, key: 'desk.auditTold.rows', counts: true },
  { form: /^with (\d+)$/, key: 'desk.auditTold.record', counts: false },
  { form: /^(?:activity|session|supporter|contribution) (\d+)$/, key: 'desk.auditTold.record', counts: false },
  { form: /^building (\d+)$/, key: 'desk.auditTold.building', counts: false },
] as const

/** What a line is about, in the reader's words; what is not known, as it came. */
export function toldIn(told: string, say: Say): string {
  for (const { form, key, counts } of numbered) {
    const n = form.exec(told)?.[1]
    if (n) return say(key, { n: counts ? Number(n) : n })
  }
  return told
    .split(',')
    .map((each) => {
      const key = fieldKey(each)
      return key ? say(key) : each
    })
    .join(say('desk.comma'))
}
