import { client, type Schemas } from '../../client/client'
import { expectData } from '../../client/failure'
import { inLanguage, type Language } from '../../i18n'
import type { AskedHow } from '../people/asked'

export type Skill = Schemas['skill']
export type Shift = Schemas['shift']
export type ShiftView = Schemas['shift_view']
export type Turn = Schemas['turn']
export type Volunteer = Schemas['volunteer_line']
export type Part = Schemas['part_of_day']

export const skills: readonly Skill[] = [
  'receiving', 'company', 'teaching', 'crafts', 'music', 'painting', 'reading', 'computers', 'repair',
  'cooking', 'first_aid', 'health', 'law', 'translation', 'guiding', 'photography', 'organising', 'carrying',
]
export const parts: readonly Part[] = ['morning', 'afternoon', 'evening']

/** Minutes as hours or coins: 90 are 1.5. */
export const hoursOf = (minutes: number) => Math.round(minutes / 6) / 10

/** Shifts somebody may still help in, without their own. */
export function openShifts(shifts: readonly Shift[], now: Date): Shift[] {
  return shifts.filter(
    (each) =>
      !each.is_cancelled &&
      !each.mine &&
      Date.parse(each.until) > now.getTime() &&
      (each.taken < each.places || (each.turns ?? []).some(({ is_offered }) => is_offered)),
  )
}

/** From half an hour before a shift until two hours after it one may check in or out. */
export function isCheckInTime({ from, until }: Shift, now: Date): boolean {
  return now.getTime() >= Date.parse(from) - 30 * 60_000 && now.getTime() <= Date.parse(until) + 120 * 60_000
}

/** Where it is: the venue, and the room or place there. */
export const whereOf = ({ venue_name, place }: Shift, language: Language) =>
  [venue_name, place].flatMap((each) => (each ? [inLanguage(each, language)] : [])).join(' · ')

const at = (district: string, turn_id: string) => ({ params: { path: { district, turn_id } } })

export const takeTurn = (district: string, shift_id: string, body: Schemas['turn_wish']) =>
  expectData(client.POST('/api/v1/d/{district}/shifts/{shift_id}/turns', { params: { path: { district, shift_id } }, body }))
export const giveBackTurn = (district: string, turn: string, how?: AskedHow) =>
  expectData(client.POST('/api/v1/d/{district}/turns/{turn_id}/give-back', { ...at(district, turn), ...(how && { body: { how } }) }))
export const offerTurn = (district: string, turn: string, offered: boolean, how?: AskedHow) =>
  expectData(client.PUT('/api/v1/d/{district}/turns/{turn_id}/swap', { ...at(district, turn), body: { offered, ...(how && { how }) } }))
export const takeOverTurn = (district: string, turn: string, body: Schemas['turn_wish']) =>
  expectData(client.POST('/api/v1/d/{district}/turns/{turn_id}/swap', { ...at(district, turn), body }))
export const checkIn = (district: string, turn: string, coming: boolean) =>
  expectData(client.POST('/api/v1/d/{district}/turns/{turn_id}/check-in', { ...at(district, turn), body: { coming } }))
export const confirmHours = (district: string, turn: string, minutes: number) =>
  expectData(client.PUT('/api/v1/d/{district}/turns/{turn_id}/hours', { ...at(district, turn), body: { minutes } }))
