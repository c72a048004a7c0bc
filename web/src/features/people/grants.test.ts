import { describe, expect, it } from 'vitest'
import { hasDesk, isFor, mayNow, placeOfGrant, rolesToGive, roles, scopeOf, venueOf, type Role } from './grants'

function asker(role: Role, strength: 'card' | 'code' | 'password' | 'second_factor' = 'code') {
  return { strength, grants: [{ id: '1', role, area: '310109', since: '2026-11-25T00:00:00Z' }] }
}

describe('what a role opens', () => {
  it('the desk is for officers and staff, not for volunteers or nobody', () => {
    expect(hasDesk(asker('community_staff'))).toBe(true)
    expect(hasDesk(asker('operator'))).toBe(true)
    expect(hasDesk(asker('venue_host'))).toBe(true)
    expect(hasDesk(asker('committee_member'))).toBe(true)
    expect(hasDesk(asker('volunteer'))).toBe(false)
    expect(hasDesk(undefined)).toBe(false)
  })

  it('an operator reads who did what, but not the persons', () => {
    expect(isFor(asker('operator'), 'audit')).toBe(true)
    expect(isFor(asker('operator'), 'persons')).toBe(false)
    expect(isFor(asker('community_staff'), 'audit')).toBe(false)
  })

  it('a host sees who comes, but plans nothing', () => {
    expect(isFor(asker('venue_host'), 'activities')).toBe(true)
    expect(isFor(asker('venue_host'), 'planning')).toBe(false)
    expect(isFor(asker('venue_host'), 'ideas')).toBe(false)
    expect(isFor(asker('committee_member'), 'ideas')).toBe(true)
    expect(isFor(asker('committee_member'), 'planning')).toBe(false)
    expect(isFor(asker('committee_member'), 'door')).toBe(false)
    expect(isFor(asker('venue_host'), 'persons')).toBe(false)
  })

  it('a role for one venue opens what is there, and nothing of the community', () => {
    const of = (role: Role) => {
      const by = asker(role, 'password')
      return { ...by, grants: by.grants.map((each) => ({ ...each, venue: '7', venue_name: { zh: '会客厅' } })) }
    }
    expect(hasDesk(of('venue_host'))).toBe(true)
    expect(isFor(of('venue_host'), 'door')).toBe(true)
    expect(isFor(of('community_staff'), 'planning')).toBe(true)
    for (const act of ['persons', 'venues', 'giving', 'announce', 'merge', 'roles'] as const) expect(isFor(of('community_staff'), act)).toBe(false)
    expect(rolesToGive(of('community_staff'))).toEqual([])
    const [grant] = of('venue_host').grants
    expect(grant && scopeOf(grant)).toBe('venue/7')
    expect(grant && placeOfGrant(grant, 'en', (area) => area)).toBe('会客厅')
    expect(venueOf('venue/7')).toBe('7')
    expect(venueOf('310109')).toBeUndefined()
  })

  it('a sign-in must be sure enough', () => {
    expect(mayNow(asker('community_staff', 'card'), 'persons')).toBe(false)
    expect(mayNow(asker('community_staff', 'code'), 'persons')).toBe(true)
    expect(mayNow(asker('district_officer', 'code'), 'roles')).toBe(false)
    expect(mayNow(asker('district_officer', 'second_factor'), 'roles')).toBe(true)
  })

  it('roles are given downwards only', () => {
    expect(rolesToGive(asker('operator'))).toEqual(roles)
    expect(rolesToGive(asker('subdistrict_officer'))).toEqual([
      'community_staff',
      'venue_host',
      'committee_member',
      'volunteer',
      'supporter',
    ])
    expect(rolesToGive(asker('volunteer'))).toEqual([])
  })
})
