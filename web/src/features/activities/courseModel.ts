import { client, type Schemas } from '../../client/client'
import { expectData } from '../../client/failure'
import type { Say } from '../../i18n'
import { isOpen, standingOf } from './sessionModel'

export type CourseSession = Schemas['course_session']

const at = (district: string, session_id: string) => ({ params: { path: { district, session_id } } })

/** A place in every session of a course that has not begun, as far as there is one. */
export const signUpForCourse = (district: string, session: string, body: Schemas['signup_wish'] = {}) =>
  expectData(client.POST('/api/v1/d/{district}/sessions/{session_id}/course', { ...at(district, session), body }))

/** What one has in it is given back; or what somebody else has, as they asked. */
export const leaveCourse = (district: string, session: string, body: Schemas['course_leaving'] = {}) =>
  expectData(client.POST('/api/v1/d/{district}/sessions/{session_id}/course/leave', { ...at(district, session), body }))

const stateOf = (each: CourseSession) => each.signup?.state ?? each.session.mine?.state
const waits = (state: string | undefined) => state === 'waiting' || state === 'offered' || state === 'asked'

/** Whether one has something there that can be given back. */
export const isMine = (each: CourseSession) => stateOf(each) === 'given' || waits(stateOf(each))

/** Whether signing up for all would do something. */
export const canJoin = (sessions: readonly CourseSession[], now: Date) =>
  sessions.some((each) => !isMine(each) && !each.clash && isOpen(standingOf(each.session, now)))

/** What came of it, in one line. */
export function cameOf(say: Say, sessions: readonly CourseSession[]): string {
  const given = sessions.filter((each) => stateOf(each) === 'given').length
  const line = sessions.filter((each) => waits(stateOf(each))).length
  return say('course.came', { given, line, none: sessions.length - given - line })
}
