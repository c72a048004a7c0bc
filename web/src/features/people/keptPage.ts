import type { Schemas } from '../../client/client'
import { inLanguage, languageNames, type Language, type Words } from '../../i18n'
import type { TextKey } from '../../i18n/dictionary'
import { dateOf, momentOf } from '../../i18n/format'
import { askedKey } from './asked'
import { auditKey } from './auditActions'
import { answerText } from './consents'
import { placeOfGrant } from './grants'

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
  const parts: [heading: TextKey, rows: string[][]][] = [
    ['kept.about', facts],
    ['kept.homes', kept.homes.map((each) => [`${each.address} ${each.door}`, say(`homes.relations.${each.relation}`), span(words, each)])],
    ['kept.acts', kept.person.representatives.map((each) => [each.person.name, say(`people.kinds.${each.kind}`), span(words, each)])],
    ['kept.roles', kept.person.grants.map((each) => [say(`roles.${each.role}`), placeOfGrant(each, language, areaOf), span(words, each)])],
    ['kept.consents', kept.consents.map((each) => [inLanguage(each.title, language), answerText(words, each)])],
    ['kept.answers', kept.answers.map((each) => answerRow(words, each, moment(each.at)))],
    ['kept.life', kept.life.map((each) => [moment(each.at), known(words, 'kinds', each.kind), each.text, known(words, 'states', each.state)])],
    ['kept.sessions', kept.sessions.map((each) => [moment(each.began_at), each.device || say('people.unknownDevice'), each.ended_at ? say('kept.ended', { when: moment(each.ended_at) }) : ''])],
    ['kept.ways', kept.ways.map((each) => [dateOf(words, each.since), each.name])],
    ['kept.notices', kept.notices.map((each) => [moment(each.at), inLanguage(each.title, language), inLanguage(each.text, language)])],
    ['kept.lines', kept.lines.map((each) => [moment(each.at), actionOf(words, each.action), each.by?.name ?? '', askedOf(words, each.fields)])],
  ]
  const sections = parts.map(([heading, rows]) => {
    const table = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${plain(cell)}</td>`).join('')}</tr>`).join('\n')
    return `<h2>${plain(say(heading))}</h2>\n${rows.length > 0 ? `<table>${table}</table>` : `<p>${plain(say('kept.nothing'))}</p>`}`
  })
  const made = say('kept.made', { at: momentOf(words, now.toISOString(), now), district: place })
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${plain(title)}</title><style>${style}</style></head>
<body><main><h1>${plain(title)}</h1><p>${plain(made)}</p>
${sections.join('\n')}
</main></body></html>
`
}

const style =
  'body{font:18px/1.6 system-ui,sans-serif;color:#1f2328;background:#fff;margin:0}main{max-width:50rem;margin:auto;padding:1rem}' +
  'table{border-collapse:collapse;width:100%}td{border-bottom:1px solid #8c867b;padding:.3rem .6rem .3rem 0;vertical-align:top;white-space:pre-line;overflow-wrap:anywhere}td:first-child{overflow-wrap:break-word}'

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

/** A module may keep what this page does not know yet: it is told as it is kept. */
function known({ say }: Words, list: 'kinds' | 'states', key: string | undefined): string {
  if (!key) return ''
  const text = say(`kept.${list}.${key}` as TextKey)
  return text === `kept.${list}.${key}` ? key : text
}

/** When what was answered to which text, how it was said, and who wrote it down. */
function answerRow({ say, language }: Words, { purpose, title, version, given, how, by }: Schemas['kept_answer'], at: string): string[] {
  const text = say('kept.version', { purpose: title ? inLanguage(title, language) : purpose, n: version })
  return [at, text, say(given ? 'desk.agrees' : 'desk.declines'), how === 'on_page' ? '' : say(`desk.hows.${how}`), by?.name ?? '']
}

function askedOf({ say }: Words, fields = ''): string {
  const key = fields.split(',').map(askedKey).find((each) => each !== undefined)
  return key ? say(key) : ''
}

function actionOf({ say }: Words, action: string): string {
  const key = auditKey(action)
  return key ? say(`audit.${key}`) : action
}
