import { client, type Schemas } from '../../client/client'
import { expectData } from '../../client/failure'
import type { AskedHow } from '../people/asked'

/** A place for oneself, or for whom one acts. */
export const signUp = (district: string, session_id: string, body: Schemas['signup_wish'] = {}) =>
  expectData(
    client.POST('/api/v1/d/{district}/sessions/{session_id}/signups', { params: { path: { district, session_id } }, body }),
  )

/** A place given back, or the line left; for somebody else, as they asked. */
export const giveBack = (district: string, signup_id: string, how?: AskedHow) =>
  expectData(client.POST('/api/v1/d/{district}/signups/{signup_id}/cancel', { params: { path: { district, signup_id } }, ...(how && { body: { how } }) }))

/** Yes or no to a place that is held. */
export const answerOffer = (district: string, signup_id: string, accepted: boolean, how?: AskedHow) =>
  expectData(
    client.POST('/api/v1/d/{district}/signups/{signup_id}/answer', {
      params: { path: { district, signup_id } },
      body: { accepted, ...(how && { how }) },
    }),
  )
