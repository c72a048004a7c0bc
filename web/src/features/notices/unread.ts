import { computed, ref, watch } from 'vue'
import { client } from '../../client/client'
import { expectData } from '../../client/failure'
import { useMe } from '../people/session'

const counts = ref<Record<string, number>>({})

/** How many notices wait to be read, the same for every page. */
export function useUnread(district: () => string) {
  const { me } = useMe(district)
  const whose = () => me.value && `${district()} ${me.value.id} ${me.value.acting_for?.id ?? ''}`
  watch(whose, (is) => is && void countUnread(district()), { immediate: true })
  return computed(() => (me.value ? (counts.value[district()] ?? 0) : 0))
}

export function keepUnread(district: string, unread: number) {
  counts.value = { ...counts.value, [district]: unread }
}

// A page that only shows the number has nothing to say when it is not known.
export async function countUnread(district: string) {
  const answer = client.GET('/api/v1/d/{district}/me/notices', {
    params: { path: { district }, query: { limit: 1 } },
  })
  await expectData(answer).then(
    ({ unread }) => keepUnread(district, unread),
    () => keepUnread(district, 0),
  )
}
