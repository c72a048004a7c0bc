import type { Schemas } from '../client/client'

export type Building = Schemas['building_detail']
export type Household = Schemas['household']
export type Relation = Schemas['household_relation']

export const relations: readonly Relation[] = ['head', 'spouse', 'child', 'parent', 'family', 'tenant', 'other']

/** What the form of a building holds; numbers as they are typed. */
export interface BuildingFields {
  address: string
  area: string
  floors: string
  units: string
}

export const fieldsOf = (building: Building): BuildingFields => ({
  address: building.address,
  area: building.area,
  floors: building.floors ? String(building.floors) : '',
  units: building.units ? String(building.units) : '',
})

/** Typed numbers go along when they are some; the server says what is wrong. */
export function bodyOf(fields: BuildingFields) {
  const floors = Number(fields.floors)
  const units = Number(fields.units)
  return {
    address: fields.address.trim(),
    area: fields.area,
    ...(fields.floors.trim() && { floors }),
    ...(fields.units.trim() && { units }),
  }
}

export const isSame = (one: BuildingFields, other: BuildingFields) =>
  JSON.stringify(bodyOf(one)) === JSON.stringify(bodyOf(other))
