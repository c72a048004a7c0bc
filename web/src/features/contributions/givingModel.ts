import type { Schemas } from '../../client/client'
import type { Words } from '../../i18n'
import { shownNumber } from '../../i18n/intl'
import type { IconName } from '../../ui/icons'

export type Contribution = Schemas['contribution']
export type ContributionView = Schemas['contribution_view']
export type ContributionKind = Schemas['contribution_kind']
export type ContributionState = Schemas['contribution_state']
export type Outcome = Schemas['outcome_numbers']
export type Supporter = Schemas['supporter']
export type SupporterKind = Schemas['supporter_kind']
export type SupporterView = Schemas['supporter_view']
export type Thanks = Schemas['thanks']

export const kinds: readonly ContributionKind[] = ['money', 'goods', 'premises', 'expertise']
export const supporterKinds: readonly SupporterKind[] = ['shop', 'association', 'public_body']
export const states: readonly ContributionState[] = ['pledged', 'accepted', 'delivered', 'used', 'refused', 'withdrawn']

export const iconOfKind: Record<ContributionKind, IconName> = {
  money: 'landmark',
  goods: 'shopping-cart',
  premises: 'house',
  expertise: 'graduation-cap',
}
export const iconOfSupporter: Record<SupporterKind, IconName> = {
  shop: 'store',
  association: 'handshake',
  public_body: 'landmark',
}
/** The shape that says the same as the word and the colour. */
export const iconOfState: Record<ContributionState, IconName> = {
  pledged: 'circle-dashed',
  accepted: 'clock',
  refused: 'x',
  withdrawn: 'undo',
  delivered: 'hand-heart',
  used: 'check',
}

/** "1,234.50 元", "300 元". */
export function yuanOf({ say, language }: Words, fen: number): string {
  const digits = fen % 100 === 0 ? 0 : 2
  return say('on.yuan', { yuan: shownNumber(language, fen / 100, digits) })
}

type Told = { fen: number; count?: number | undefined }

/** How much of a contribution: money, or how many with what they are worth. */
export function amountOf(words: Words, of: Pick<Contribution, 'kind' | 'quantity'>, told: Told): string {
  if (of.kind === 'money') return yuanOf(words, told.fen)
  const many = words.say('giving.quantity', {
    count: shownNumber(words.language, told.count ?? 0),
    unit: of.quantity?.unit ?? '',
  })
  return told.fen > 0 ? `${many} · ${words.say('giving.worth', { yuan: yuanOf(words, told.fen) })}` : many
}

export const pledgedOf = (words: Words, of: Contribution) => amountOf(words, of, { fen: of.fen, count: of.quantity?.count })
export const cameOf = (words: Words, of: Contribution) => amountOf(words, of, { fen: of.delivered_fen, count: of.delivered_count })
export const usedOf = (words: Words, of: Contribution) => amountOf(words, of, { fen: of.used_fen, count: of.used_count })

/** What came and is not used; nought of everything when there is none. */
export function heldOf(of: Contribution): { fen: number; count: number } {
  return {
    fen: of.delivered_fen - of.used_fen,
    count: (of.delivered_count ?? 0) - (of.used_count ?? 0),
  }
}
export const hasSome = (of: Contribution) => (of.kind === 'money' ? heldOf(of).fen > 0 : heldOf(of).count > 0)

/** "12.5" → 1250; nothing for what is no amount of money. */
export function fenOf(typed: string): number | undefined {
  const found = /^(\d{1,10})(?:[.,](\d{1,2}))?$/.exec(typed.trim())
  if (!found) return undefined
  return Number(found[1]) * 100 + Number((found[2] ?? '').padEnd(2, '0'))
}

/** A whole number above nought, or nothing. */
export function countOf(typed: string): number | undefined {
  return /^[1-9]\d{0,8}$/.test(typed.trim()) ? Number(typed.trim()) : undefined
}

/** What the form of a pledge holds; numbers as they are typed. */
export interface PledgeFields {
  kind: ContributionKind
  title: string
  about: string
  yuan: string
  count: string
  unit: string
  venue: string
  activity: string
}

export const noPledge: PledgeFields = { kind: 'goods', title: '', about: '', yuan: '', count: '', unit: '', venue: '', activity: '' }

/** Whether the numbers are numbers, so that the button can be pressed. */
export function isComplete({ kind, title, yuan, count, unit }: PledgeFields): boolean {
  if (!title.trim()) return false
  if (kind === 'money') return (fenOf(yuan) ?? 0) > 0
  return countOf(count) !== undefined && unit.trim() !== '' && (yuan.trim() === '' || fenOf(yuan) !== undefined)
}

/** As the server wants it. */
export function pledgeOf(fields: PledgeFields, ownKey: string): Schemas['pledge_wish'] {
  const { kind, title, about, yuan, count, unit, venue, activity } = fields
  const fen = fenOf(yuan)
  return {
    kind,
    title: title.trim(),
    own_key: ownKey,
    ...(about.trim() && { about: about.trim() }),
    ...(fen !== undefined && { fen }),
    ...(kind !== 'money' && { quantity: { count: countOf(count) ?? 0, unit: unit.trim() } }),
    ...(venue && { venue }),
    ...(activity && { activity }),
  }
}

/** What came or was used, as the server wants it. */
export function toldOf(kind: ContributionKind, yuan: string, count: string): { fen?: number; count?: number } {
  const fen = fenOf(yuan)
  const many = countOf(count)
  return {
    ...(fen !== undefined && { fen }),
    ...(kind !== 'money' && many !== undefined && { count: many }),
  }
}
