import type { Schemas } from '../../client/client'
import { inLanguage, type Language } from '../../i18n'

export type Role = Schemas['role']
export type Grant = Schemas['grant']
type Strength = Schemas['strength']

/** Weakest first, as in the contract. */
const strengths: readonly Strength[] = ['card', 'code', 'password', 'second_factor']

/**
 * Roles from the most to the least entrusted, as in api/permissions.yaml. The
 * server decides; these tables only say what is worth showing.
 */
export const roles: readonly Role[] = [
  'operator',
  'district_officer',
  'planner',
  'subdistrict_officer',
  'community_staff',
  'venue_host',
  'committee_member',
  'volunteer',
  'supporter',
]

const desk: readonly Role[] = ['district_officer', 'subdistrict_officer', 'community_staff']
const hosts: readonly Role[] = [...desk, 'venue_host']
const deciders: readonly Role[] = [...desk, 'committee_member']
const givers: readonly Role[] = ['operator', ...desk]

const staff: readonly Role[] = ['operator', 'planner', ...hosts, 'committee_member']

/** Those that may be given for one venue. */
const ofVenue: ReadonlySet<Role> = new Set(['community_staff', 'venue_host', 'committee_member', 'volunteer'])
export const isOfVenue = (role: Role) => ofVenue.has(role)

/**
 * What the desk can do, who may, and how surely they must have signed in;
 * `venues`: a role for one venue opens it, too.
 */
const acts = {
  search: { may: staff, strength: 'code' },
  persons: { may: desk, strength: 'code' },
  planning: { may: desk, strength: 'code', venues: true },
  ideas: { may: deciders, strength: 'code', venues: true },
  activities: { may: [...hosts, 'committee_member'], strength: 'code', venues: true },
  door: { may: hosts, strength: 'code', venues: true },
  holders: { may: givers, strength: 'code' },
  roles: { may: givers, strength: 'password' },
  merge: { may: desk, strength: 'password' },
  erase: { may: desk, strength: 'password' },
  venues: { may: desk, strength: 'code' },
  giving: { may: desk, strength: 'code' },
  asked: { may: hosts, strength: 'code', venues: true },
  announce: { may: desk, strength: 'code' },
  webhooks: { may: ['operator', 'district_officer'], strength: 'password' },
  audit: { may: ['operator', 'district_officer', 'subdistrict_officer'], strength: 'password' },
} as const satisfies Record<string, { may: readonly Role[]; strength: Strength; venues?: true }>

export type DeskAct = keyof typeof acts
type Asker = Pick<Schemas['me'], 'grants' | 'strength'>

/** Whether one of the person's roles, anywhere, is for this. */
export function isFor(me: Asker | undefined, act: DeskAct): boolean {
  const may: readonly Role[] = acts[act].may
  const opensForVenues = 'venues' in acts[act]
  return me?.grants.some(({ role, venue }) => may.includes(role) && (!venue || opensForVenues)) ?? false
}

/** As `isFor`, and the sign-in is sure enough. */
export function mayNow(me: Asker | undefined, act: DeskAct): boolean {
  if (!me || !isFor(me, act)) return false
  return strengths.indexOf(me.strength) >= strengths.indexOf(acts[act].strength)
}

export function hasDesk(me: Asker | undefined): boolean {
  return isFor(me, 'persons') || isFor(me, 'audit') || isFor(me, 'activities')
}

/** Roles somebody could give: those below their own highest one; an operator, all. */
export function rolesToGive(me: Asker | undefined): readonly Role[] {
  const held = me?.grants.filter(({ role, venue }) => givers.includes(role) && !venue) ?? []
  if (held.length === 0) return []
  const highest = Math.min(...held.map(({ role }) => roles.indexOf(role)))
  return roles.slice(highest === 0 ? 0 : highest + 1)
}

/** Names a venue where others name an area. */
export const venueKey = (venue: string) => `venue/${venue}`
export const venueOf = (key: string) => (key.startsWith('venue/') ? key.slice('venue/'.length) : undefined)

/** What the server is asked for; `place` is the code of an area, or the key of a venue. */
export function roleWish(role: Role, place: string, days: string) {
  const ends = Number(days)
  const venue = venueOf(place)
  return { role, ...(venue ? { venue } : { area: place }), ...(ends > 0 && { days: ends }) }
}

/** Where a role holds: the code of an area, or the key of a venue. */
export const scopeOf = (grant: Grant) => (grant.venue ? venueKey(grant.venue) : grant.area)

export function placeOfGrant(grant: Pick<Grant, 'area' | 'venue_name'>, language: Language, areaOf: (code: string) => string): string {
  return grant.venue_name ? inLanguage(grant.venue_name, language) : areaOf(grant.area)
}
