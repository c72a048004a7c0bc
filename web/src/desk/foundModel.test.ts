import { describe, expect, it } from 'vitest'
import { allOf, pageOf, withRecent } from './foundModel'

describe('what the desk finds', () => {
  const hit = { id: '7', name: { zh: '河滨' }, at: { lat: 31.2, lng: 121.5 } }

  it('leads to the page of the desk where one may use it, else to everybody’s', () => {
    expect(pageOf('310109', 'venue', hit, () => true)).toEqual({ path: '/d/310109/desk/venues', query: { venue: '7' } })
    expect(pageOf('310109', 'venue', hit, () => false)).toEqual({ path: '/d/310109/venues/7' })
    expect(pageOf('310109', 'place', hit, () => false).path).toBe('/d/310109/map')
  })

  it('lists all persons in their own list, everything else on a page of its kind', () => {
    expect(allOf('310109', 'person', '陈')).toEqual({ path: '/d/310109/desk/persons', query: { q: '陈' } })
    expect(allOf('310109', 'venue', '河')).toEqual({ path: '/d/310109/desk/search', query: { q: '河', kind: 'venue' } })
  })

  it('remembers the latest six, each once', () => {
    expect(withRecent(['a', 'b', 'c', 'd', 'e', 'f'], 'c')).toEqual(['c', 'a', 'b', 'd', 'e', 'f'])
    expect(withRecent(['a', 'b', 'c', 'd', 'e', 'f'], 'g')).toEqual(['g', 'a', 'b', 'c', 'd', 'e'])
  })
})
