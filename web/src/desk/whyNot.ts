import type { Say } from '../i18n'

// What src/delivery and src/people/postman.cc say of a message that did not arrive.
const forms = [
  [/^It answers (?<n>\d+)\.$/, 'notices.whyNot.answers'],
  [/^Cannot reach (?<peer>.+?): it answers (?<n>\d+)\.$/, 'notices.whyNot.peerAnswers'],
  [/^Cannot reach (?<peer>.+?): (?<why>.+)\.$/, 'notices.whyNot.unreached'],
  [/^(?<peer>\S+) does not let us log in\.$/, 'notices.whyNot.login'],
  [/^(?<peer>\S+) refuses the mail for good \((?<n>\d+)\)\.$/, 'notices.whyNot.refused'],
  [/^The receiver says it is gone for good \(410\)\.$/, 'notices.whyNot.gone'],
  [/^This server has no mail server configured/, 'notices.whyNot.noMail'],
  [/^This server has no gateway for phones configured/, 'notices.whyNot.noGateway'],
  [/^The webhook was removed\.$/, 'notices.whyNot.removed'],
  [/^The person has no such address any more\.$/, 'notices.whyNot.noAddress'],
  [/^The code is no longer good\.$/, 'notices.whyNot.oldCode'],
] as const

/** Why a message did not arrive, in the reader's words; what is not known, as it came. */
export function whyNot(problem: string, say: Say): string {
  for (const [form, key] of forms) {
    const found = form.exec(problem)
    if (found) return say(key, { n: '', peer: '', why: '', ...found.groups })
  }
  return problem
}
