import type { Schemas } from '../../client/client'
import type { AskedHow } from '../people/asked'
import type { Booking } from './layout'
import { once, ruleOf, type RepeatWish } from './rule'
import { addDays, clockOf, minuteOf, minutesADay, momentAt, wallOf } from './wall'

/** What the form of a booking holds; numbers and clocks as they are typed. */
export interface BookingFields {
  kind: 'booking' | 'closure'
  room: string
  date: string
  from: string
  until: string
  /** Of what is closed for days. */
  untilDate: string
  title: string
  party: string
  persons: string
  layout: Schemas['room_layout'] | ''
  is_public: boolean
  person: string
  /** How they asked, when it is for somebody. */
  how: AskedHow | ''
  repeat: RepeatWish
  skip: boolean
}

export const newBooking = (room: string, date: string, minute: number): BookingFields => ({
  kind: 'booking',
  room,
  date,
  from: clockOf(minute),
  until: clockOf(Math.min(minute + 60, minutesADay)),
  untilDate: date,
  title: '',
  party: '',
  persons: '',
  layout: '',
  is_public: false,
  person: '',
  how: '',
  repeat: { ...once },
  skip: false,
})

export function fieldsOf(booking: Booking, zone: string): BookingFields {
  const from = wallOf(booking.from, zone)
  const until = wallOf(booking.until, zone)
  return {
    ...newBooking(booking.room, from.date, from.minute),
    kind: booking.kind === 'closure' ? 'closure' : 'booking',
    until: clockOf(until.minute),
    untilDate: until.date,
    title: booking.title ?? '',
    party: booking.party ?? '',
    persons: booking.persons === undefined ? '' : String(booking.persons),
    layout: (booking.layout as Schemas['room_layout'] | undefined) ?? '',
    is_public: booking.is_public,
  }
}

/** From when until when, or nothing while it is not typed properly. Midnight ends a day. */
export function spanOf(fields: BookingFields, zone: string): { from: string; until: string } | undefined {
  const begins = minuteOf(fields.from)
  const ends = minuteOf(fields.until)
  if (!fields.date || begins === undefined || ends === undefined) return undefined
  const lastDay = fields.kind === 'closure' && fields.untilDate > fields.date ? fields.untilDate : fields.date
  const endDay = ends === 0 && lastDay === fields.date ? addDays(lastDay, 1) : lastDay
  const from = momentAt({ date: fields.date, minute: begins }, zone)
  const until = momentAt({ date: endDay, minute: ends }, zone)
  return from < until ? { from, until } : undefined
}

const personsOf = ({ persons }: BookingFields) => (/^[1-9]\d{0,4}$/.test(persons.trim()) ? { persons: Number(persons) } : {})

export function trialOf(fields: BookingFields, zone: string, but?: string): Schemas['booking_trial'] | undefined {
  const span = spanOf(fields, zone)
  const rule = but ? '' : ruleOf(fields.repeat, fields.date)
  if (!span || rule === undefined || !fields.room) return undefined
  return { ...span, ...(rule && { rule }), ...(fields.kind === 'booking' && personsOf(fields)), ...(but && { but }) }
}

export function newBody(fields: BookingFields, zone: string, own_key: string): Schemas['new_booking'] | undefined {
  const trial = trialOf(fields, zone)
  if (!trial) return undefined
  const isBooking = fields.kind === 'booking'
  return {
    ...trial,
    own_key,
    kind: fields.kind,
    title: fields.title.trim(),
    is_public: fields.is_public,
    ...(trial.rule && { skip_taken: fields.skip }),
    ...(isBooking && fields.party.trim() && { party: fields.party.trim() }),
    ...(isBooking && fields.layout && { layout: fields.layout }),
    ...(isBooking && fields.person && { person: fields.person, ...(fields.how && { how: fields.how }) }),
  }
}

/** What was changed of a booking; its time goes along only when it moved. */
export function changeBody(fields: BookingFields, before: BookingFields, zone: string): Omit<Schemas['booking_change'], 'revision'> {
  const span = spanOf(fields, zone)
  const former = spanOf(before, zone)
  const moved = span && (span.from !== former?.from || span.until !== former.until)
  return {
    ...(moved && span),
    ...(fields.room !== before.room && { room: fields.room }),
    ...(fields.title !== before.title && { title: fields.title.trim() }),
    ...(fields.party !== before.party && { party: fields.party.trim() }),
    ...(fields.persons !== before.persons && personsOf(fields)),
    ...(fields.layout !== before.layout && fields.layout && { layout: fields.layout }),
    ...(fields.is_public !== before.is_public && { is_public: fields.is_public }),
  }
}

/** The same again, for somebody who cancelled too soon. */
export function againBody(booking: Booking, own_key: string): Schemas['new_booking'] {
  return {
    from: booking.from,
    until: booking.until,
    kind: booking.kind === 'closure' ? 'closure' : 'booking',
    title: booking.title ?? '',
    is_public: booking.is_public,
    own_key,
    ...(booking.party && { party: booking.party }),
    ...(booking.persons !== undefined && { persons: booking.persons }),
    ...(booking.layout && { layout: booking.layout as Schemas['room_layout'] }),
  }
}
