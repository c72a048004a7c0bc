import type { Schemas } from '../client/client'
import { degrees } from '../map/urlState'
import type { DeskAct } from '../features/people/grants'

export type FoundGroup = Schemas['desk_group']
export type FoundKind = Schemas['desk_kind']
export type Found = Schemas['desk_hit']

/** More are not counted. */
export const mostCounted = 1000

/** The page of something found: the desk's where one may use it, else everybody's. */
export function pageOf(code: string, kind: FoundKind, { id = '', at }: Found, isFor: (act: DeskAct) => boolean) {
  const desk = (page: string, name: string) => ({ path: `/d/${code}/desk/${page}`, query: { [name]: id } })
  switch (kind) {
    case 'person':
      return desk('persons', 'person')
    case 'venue':
      return isFor('venues') ? desk('venues', 'venue') : { path: `/d/${code}/venues/${id}` }
    case 'activity':
      return desk('activities', 'activity')
    case 'supporter':
      return isFor('giving') ? desk('contributions/supporters', 'supporter') : { path: `/d/${code}/supporters/${id}` }
    case 'building':
      return desk('buildings', 'building')
    case 'area':
    case 'place':
      return { path: `/d/${code}/map`, query: at ? { lat: degrees(at.lat), lng: degrees(at.lng) } : {} }
  }
}

/** All of a kind: persons have a list that can be gone on with. */
export const allOf = (code: string, kind: FoundKind, q: string) =>
  kind === 'person' ? { path: `/d/${code}/desk/persons`, query: { q } } : { path: `/d/${code}/desk/search`, query: { q, kind } }

const mostRecent = 6

/** The latest first, each once. */
export const withRecent = (all: readonly string[], text: string): string[] =>
  [text, ...all.filter((each) => each !== text)].slice(0, mostRecent)
