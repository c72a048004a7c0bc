import { client, type Schemas } from '../../client/client'
import { expectData } from '../../client/failure'
import type { IconName } from '../../ui/icons'
import type { AskedHow } from '../people/asked'

export type Favour = Schemas['favour']
export type FavourView = Schemas['favour_view']
export type FavourAnswer = Schemas['favour_answer']
export type FavourKind = Schemas['favour_kind']
export type FavourSide = Schemas['favour_side']

export const sides: readonly FavourSide[] = ['asked', 'offered']
export const kinds: readonly FavourKind[] = ['company', 'errand', 'tools', 'skill', 'other']
export const states: readonly Schemas['favour_state'][] = ['open', 'agreed', 'done', 'withdrawn', 'expired', 'hidden']
export const ranges: readonly Schemas['favour_range'][] = ['community', 'subdistrict', 'district']
export const durations = [3, 7, 14, 30, 60, 90]

export const iconOfKind: Record<FavourKind, IconName> = {
  company: 'users',
  errand: 'shopping-cart',
  tools: 'toy-brick',
  skill: 'graduation-cap',
  other: 'handshake',
}

/** What the form of a favour holds. */
export interface FavourFields {
  side: FavourSide
  kind: FavourKind
  title: string
  about: string
  times: string
  place: string
  many: boolean
  seenIn: Schemas['favour_range']
  days: number
  sharesPhone: boolean
  contact: string
}

export const noFavour: FavourFields = {
  side: 'asked',
  kind: 'company',
  title: '',
  about: '',
  times: '',
  place: '',
  many: false,
  seenIn: 'community',
  days: 14,
  sharesPhone: false,
  contact: '',
}

/** As the server wants it; `whose` is for whom, and how they asked, at the desk. */
export function favourOf(fields: FavourFields, agrees: boolean, own_key: string, whose?: Pick<Schemas['favour_wish'], 'person' | 'how'>): Schemas['favour_wish'] {
  const text = (key: 'about' | 'times' | 'place' | 'contact') => fields[key].trim() && { [key]: fields[key].trim() }
  return {
    side: fields.side,
    kind: fields.kind,
    title: fields.title.trim(),
    ...text('about'),
    ...text('times'),
    ...text('place'),
    ...text('contact'),
    is_for_many: fields.many,
    seen_in: fields.seenIn,
    days: fields.days,
    shares_phone: fields.sharesPhone,
    agrees,
    own_key,
    ...whose,
  }
}

/** Both can be reached only where each shares something. */
export const sharesSomething = (fields: { sharesPhone: boolean; contact: string }) => fields.sharesPhone || fields.contact.trim() !== ''

/** Who was helped says thank you: whoever asked, or whoever took an offer. */
export const mayThank = (favour: Favour, answer: FavourAnswer) =>
  answer.state === 'accepted' && (favour.side === 'asked' ? favour.is_mine : answer.is_mine)

export const isLive = ({ state }: Favour) => state === 'open' || state === 'agreed'

export const ofFavour = (district: string, favour_id: string) => ({ params: { path: { district, favour_id } } })
export const ofAnswer = (district: string, favour_answer_id: string) => ({ params: { path: { district, favour_answer_id } } })

// For somebody else staff says how they asked.
const asked = (how: AskedHow | undefined) => how && { how }
export const withdrawFavour = (code: string, id: string, how?: AskedHow) =>
  expectData(client.POST('/api/v1/d/{district}/favours/{favour_id}/withdraw', { ...ofFavour(code, id), body: { ...asked(how) } }))
export const finishFavour = (code: string, id: string, how?: AskedHow) =>
  expectData(client.POST('/api/v1/d/{district}/favours/{favour_id}/done', { ...ofFavour(code, id), body: { ...asked(how) } }))
export const answerFavour = (code: string, id: string, body: Schemas['favour_answer_wish']) =>
  expectData(client.POST('/api/v1/d/{district}/favours/{favour_id}/answers', { ...ofFavour(code, id), body }))
export const reportFavour = (code: string, id: string, text: string) =>
  expectData(client.POST('/api/v1/d/{district}/favours/{favour_id}/reports', { ...ofFavour(code, id), body: { text } }))
export const hideFavour = (code: string, id: string, hidden: boolean, reason: string) =>
  expectData(client.PUT('/api/v1/d/{district}/favours/{favour_id}/hiding', { ...ofFavour(code, id), body: { hidden, ...(hidden && { reason }) } }))
export const decideAnswer = (code: string, id: string, accepted: boolean, how?: AskedHow) =>
  expectData(client.POST('/api/v1/d/{district}/favour-answers/{favour_answer_id}/decision', { ...ofAnswer(code, id), body: { accepted, ...asked(how) } }))
export const withdrawAnswer = (code: string, id: string, how?: AskedHow) =>
  expectData(client.POST('/api/v1/d/{district}/favour-answers/{favour_answer_id}/withdraw', { ...ofAnswer(code, id), body: { ...asked(how) } }))
export const thank = (code: string, id: string, text: string, how?: AskedHow) =>
  expectData(client.POST('/api/v1/d/{district}/favour-answers/{favour_answer_id}/thanks', { ...ofAnswer(code, id), body: { ...(text && { text }), ...asked(how) } }))
