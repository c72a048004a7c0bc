import type { Schemas } from '../../client/client'
import { inLanguage, languageNames, type Language, type Words } from '../../i18n'
import type { TextKey } from '../../i18n/dictionary'
import { dateOf, momentOf } from '../../i18n/format'
import { askedKey } from './asked'
import { auditKey } from './auditActions'
import { answerText } from './consents'
import { placeOfGrant } from './grants'
import { detailText, known } from './keptThings'

/** Where that is: the district, and the areas it names by their code. */
interface Where {
  place: string
  areaOf: (code: string) => string
}

/**
 * Everything that is kept of somebody as one page to read or print: it needs
 * nothing else, so that it opens anywhere and stays readable.
 */
export function keptPage(words: Words, kept: Schemas['kept_of_me'], { place, areaOf }: Where, now = new Date()): string {
  const { say, language } = words
  const title = say('kept.title')
  const facts = factsOf(words, kept.person, areaOf)
  const moment = (at: string | undefined) => (at ? momentOf(words, at, now) : '')
  const acting = (each: Schemas['kept_representation']) => [each.person.name, say(`people.kinds.${each.kind}`), lines(span(words, each), howOf(words, each.how), byOf(words, each.by))]
  const parts: [heading: TextKey, groups: Group[]][] = [
    ['kept.about', [{ rows: facts }]],
    ['kept.records', kept.records.map((each) => recordGroup(words, each, areaOf, moment(each.at)))],
    ['kept.homes', [{ rows: kept.homes.map((each) => [`${each.address} ${each.door}`, say(`homes.relations.${each.relation}`), span(words, each)]) }]],
    ['kept.acts', [{ rows: kept.acts_for_me.map(acting) }]],
    ['kept.actsFor', [{ rows: kept.i_act_for.map(acting) }]],
    ['kept.roles', [{ rows: kept.roles.map((each) => [say(`roles.${each.role}`), placeOfGrant(each, language, areaOf), lines(span(words, each), byOf(words, each.by))]) }]],
    ['kept.consents', [{ rows: kept.consents.map((each) => [inLanguage(each.title, language), answerText(words, each)]) }]],
    ['kept.answers', [{ rows: kept.answers.map((each) => answerRow(words, each, moment(each.at))) }]],
    ['kept.settings', [{ rows: settingRows(words, kept.settings) }]],
    ['kept.life', lifeGroups(words, kept.life, areaOf, now)],
    ['kept.sessions', [{ rows: kept.sessions.map((each) => [moment(each.began_at), each.device || say('people.unknownDevice'), sessionText(words, each, moment)]) }]],
    ['kept.ways', [{ rows: kept.ways.map((each) => [dateOf(words, each.since), lines(say(`kept.wayKinds.${each.kind}`), each.name), each.used_at ? say('kept.seen', { when: moment(each.used_at) }) : '']) }]],
    ['kept.notices', [{ rows: kept.notices.map((each) => [moment(each.at), inLanguage(each.title, language), inLanguage(each.text, language)]) }]],
    ['kept.lines', [{ rows: kept.lines.map((each) => [moment(each.at), actionOf(words, each.action), each.by?.name ?? '', askedOf(words, each.fields)]) }]],
  ]
  const sections = parts.map(([heading, groups]) => sectionOf(say(heading), groups, say('kept.nothing')))
  const made = say('kept.made', { at: momentOf(words, now.toISOString(), now), district: place })
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${plain(title)}</title><style>${style}</style></head>
<body><main><h1>${plain(title)}</h1><p>${plain(made)}</p>
${sections.join('\n')}
</main></body></html>
`
}

/** Rows of one kind, below a heading of their own where there are several kinds. */
interface Group {
  title?: string
  rows: string[][]
}

function sectionOf(heading: string, groups: Group[], nothing: string): string {
  const tables = groups.map(tableOf).filter(Boolean).join('\n')
  return `<h2>${plain(heading)}</h2>\n${tables || `<p>${plain(nothing)}</p>`}`
}

function tableOf({ title, rows }: Group): string {
  if (rows.length === 0) return ''
  const table = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${plain(cell)}</td>`).join('')}</tr>`).join('\n')
  return `${title ? `<h3>${plain(title)}</h3>\n` : ''}<table>${table}</table>`
}

const style =
  'body{font:18px/1.6 system-ui,sans-serif;color:#1f2328;background:#fff;margin:0}main{max-width:50rem;margin:auto;padding:1rem}' +
  'h3{font-size:1.05em;margin:1.2rem 0 0}table{border-collapse:collapse;width:100%}td{border-bottom:1px solid #8c867b;padding:.3rem .6rem .3rem 0;vertical-align:top;white-space:pre-line;overflow-wrap:anywhere}td:first-child{overflow-wrap:break-word}' +
  // Columns side by side leave a phone three characters each.
  '@media(max-width:32rem){tr{display:block;border-bottom:1px solid #8c867b;padding:.4rem 0}td{display:block;border:0;padding:0}td:empty{display:none}td:first-child{color:#59636e}}'

const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const plain = (text: string) => text.replace(/[&<>"]/g, (mark) => marks[mark] ?? mark)

function factsOf(words: Words, person: Schemas['person_detail'], areaOf: (code: string) => string): string[][] {
  const { say } = words
  const told = { ...person, area: person.area && areaOf(person.area), language: nameOfLanguage(person.language) }
  const fields = ['name', 'born', 'phone', 'email', 'area', 'door', 'identity_number', 'health_note', 'language'] as const
  const said = fields.flatMap((field) => (told[field] ? [[say(`desk.fields.${field}`), told[field]]] : []))
  const is = person.capacities.map((each) => say(`capacities.${each}`)).join(say('app.comma'))
  return [
    ...said,
    [say('desk.fields.capacities'), is],
    [say('desk.columns.card'), say(person.has_card ? 'desk.has' : 'desk.hasNot')],
    [say('kept.since'), dateOf(words, person.since)],
  ]
}

const nameOfLanguage = (tag: string) => (tag in languageNames ? languageNames[tag as Language] : tag)

function span(words: Words, { since, until }: { since: string; until?: string }): string {
  const from = dateOf(words, since)
  return until ? words.say('kept.span', { from, until: dateOf(words, until) }) : words.say('kept.spanOn', { from })
}

const lines = (...texts: (string | undefined)[]) => texts.filter(Boolean).join('\n')
const byOf = ({ say }: Words, by: { name: string } | undefined) => (by ? say('kept.givenBy', { name: by.name }) : '')
const howOf = ({ say }: Words, how: Schemas['consent_how']) => (how === 'on_page' ? '' : say(`desk.hows.${how}`))

/** As it was when it was merged, with what had been chosen by then. */
function recordGroup(words: Words, { person, settings, by }: Schemas['kept_record'], areaOf: (code: string) => string, when: string): Group {
  const title = by ? words.say('kept.mergedBy', { when, name: by.name }) : words.say('kept.merged', { when })
  const chosen = settings.quiet_hours || settings.choices.length > 0 ? settingRows(words, settings) : []
  return { title, rows: [...factsOf(words, person, areaOf), ...chosen] }
}

function settingRows({ say, language }: Words, { quiet_hours: quiet, choices }: Schemas['kept_settings']): string[][] {
  const clock = (minute: number) => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
  const isNone = quiet?.from_minute === quiet?.until_minute
  const told = quiet && (isNone ? say('kept.noQuiet') : say('kept.quietSpan', { from: clock(quiet.from_minute), until: clock(quiet.until_minute) }))
  const ways = (each: Schemas['kept_choice']) => [each.by_email ? say('kept.byEmail') : '', each.by_phone ? say('kept.byPhone') : ''].filter(Boolean)
  if (!told && choices.length === 0) return [[say('kept.rest')]]
  return [
    ...(told ? [[say('kept.quiet'), told]] : []),
    ...choices.map((each) => [each.title ? inLanguage(each.title, language) : each.key, ways(each).join(say('app.comma')) || say('kept.onlyInbox')]),
  ]
}

/** What happened, kind by kind, in the order it is kept in. */
function lifeGroups(words: Words, life: Schemas['kept_thing'][], areaOf: (code: string) => string, now: Date): Group[] {
  const kinds = [...new Set(life.map(({ kind }) => kind))]
  const told = ({ text, details }: Schemas['kept_thing']) => lines(text, ...details.map((each) => detailText(words, each, areaOf, now)))
  const row = (thing: Schemas['kept_thing']) => [thing.at ? momentOf(words, thing.at, now) : '', told(thing), stateOf(words, thing.state)]
  return kinds.map((kind) => ({ title: known(words, `kept.kinds.${kind}`) ?? kind, rows: life.filter((thing) => thing.kind === kind).map(row) }))
}

const stateOf = (words: Words, state = '') => (state ? (known(words, `kept.states.${state}`) ?? state) : '')

function sessionText({ say }: Words, session: Schemas['kept_session'], moment: (at: string) => string): string {
  const { ended_at: ended, seen_at: seen } = session
  const last = ended ? say('kept.ended', { when: moment(ended) }) : say('kept.seen', { when: moment(seen) })
  return lines(say(`people.strengths.${session.strength}`), session.is_shared ? say('kept.shared') : '', last)
}

/** When what was answered to which text, how it was said, and who wrote it down. */
function answerRow(words: Words, { purpose, title, version, given, how, by }: Schemas['kept_answer'], at: string): string[] {
  const { say, language } = words
  const text = say('kept.version', { purpose: title ? inLanguage(title, language) : purpose, n: version })
  return [at, text, say(given ? 'desk.agrees' : 'desk.declines'), howOf(words, how), by?.name ?? '']
}

function askedOf({ say }: Words, fields = ''): string {
  const key = fields.split(',').map(askedKey).find((each) => each !== undefined)
  return key ? say(key) : ''
}

function actionOf({ say }: Words, action: string): string {
  const key = auditKey(action)
  return key ? say(`audit.${key}`) : action
}
