import type { Say } from '../i18n'
import type { TextKey } from '../i18n/dictionary'
import { askedKey } from '../features/people/asked'
import { roles } from '../features/people/grants'
import { emptyFields, type FieldName } from './personModel'
import type { ListFilter, ListName } from './table/listFile'

const purposes = ['service', 'notices', 'photos', 'health', 'statistics'] as const

/** The words of what a line names: a field of the form, a role or a purpose. */
function fieldKey(name: string): TextKey | undefined {
  const role = roles.find((each) => each === name)
  if (role) return `roles.${role}`
  const purpose = purposes.find((each) => each === name)
  if (purpose) return `desk.auditPurposes.${purpose}`
  const asked = askedKey(name)
  if (asked) return asked
  if (name === 'consents') return 'desk.auditTold.consents'
  if (name === 'by signing in') return 'desk.auditTold.by_signing_in'
  if (name === 'before an answer') return 'desk.auditTold.before_an_answer'
  return name in emptyFields('zh-CN', '') ? `desk.fields.${name as FieldName}` : undefined
}

// What the server tells with a number: "12 rows"; of an export the number alone.
const numbered = [
  { form: /^(\d+)(?: persons| told)?$/, key: 'desk.auditTold.persons', counts: true },
  { form: /^(\d+) rows$/, key: 'desk.auditTold.rows', counts: true },
  { form: /^(\d+) rows stayed$/, key: 'desk.auditTold.rows_stayed', counts: true },
  { form: /^with (\d+)$/, key: 'desk.auditTold.record', counts: false },
  { form: /^(?:activity|booking|contribution|favour|kiosk|room|session|shift|supporter|turn) (\d+)$/, key: 'desk.auditTold.record', counts: false },
  { form: /^building (\d+)$/, key: 'desk.auditTold.building', counts: false },
  { form: /^venue (\d+)$/, key: 'desk.auditTold.venue', counts: false },
] as const

// Of a list that was taken along: which, and by what it was narrowed.
const lists = ['activities', 'announced', 'asked', 'audit', 'buildings', 'contributions', 'favours', 'households', 'import_rows', 'imports', 'names', 'roles', 'shifts', 'supporters', 'undelivered', 'venues', 'volunteers', 'webhooks'] as const satisfies readonly ListName[]
const filters = ['action', 'area', 'by', 'from', 'kind', 'person', 'reported', 'side', 'skill', 'state', 'until', 'whom', 'words'] as const satisfies readonly ListFilter[]

function ofList(part: string, say: Say): string | undefined {
  const list = lists.find((each) => part === `list ${each}`)
  if (list) return say('desk.auditTold.list', { name: say(`desk.auditLists.${list}`) })
  const filter = filters.find((each) => part === `by ${each}`)
  return filter && say('desk.auditTold.narrowed', { name: say(`desk.auditFilters.${filter}`) })
}

function partIn(part: string, say: Say): string {
  for (const { form, key, counts } of numbered) {
    const n = form.exec(part)?.[1]
    if (n) return say(key, { n: counts ? Number(n) : n })
  }
  const key = fieldKey(part)
  return key ? say(key) : (ofList(part, say) ?? part)
}

/** What a line is about, in the reader's words; what is not known, as it came. */
export const toldIn = (told: string, say: Say): string =>
  told
    .split(',')
    .map((each) => partIn(each, say))
    .join(say('app.comma'))
