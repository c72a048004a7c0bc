import { ref } from 'vue'
import { client } from '../../client/client'
import { expectData } from '../../client/failure'

/** How many bookings wait for an answer, in the navigation; 99 at most. */
export const askedCount = ref(0)
const most = 99

export async function countAsked(district: string) {
  const answer = client.GET('/api/v1/d/{district}/bookings/asked', { params: { path: { district }, query: { limit: most } } })
  await expectData(answer).then(
    ({ bookings }) => (askedCount.value = new Set(bookings.map(({ series, id }) => series ?? id)).size),
    () => (askedCount.value = 0),
  )
}
