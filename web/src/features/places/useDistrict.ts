import { onScopeDispose, ref, type Ref } from 'vue'
import { client, type DistrictDetail } from '../../client/client'
import { expectData } from '../../client/failure'
import { useResource } from '../../client/resource'
import { weekMinute } from '../venues/wall'

export function useDistrict(code: () => string) {
  return useResource<string, DistrictDetail>(code, (district, signal) =>
    expectData(client.GET('/api/v1/d/{district}', { params: { path: { district } }, signal })),
  )
}

export function useDistricts() {
  return useResource(
    () => 'all',
    (_, signal) => expectData(client.GET('/api/v1/districts', { signal })),
  )
}

/** The present minute of the district's week; moves on by itself. */
export function useNowThere(zone: () => string | undefined): Ref<number> {
  const read = () => weekMinute(new Date(), zone() ?? 'Asia/Shanghai')
  const now = ref(read())
  const timer = setInterval(() => (now.value = read()), 10_000)
  onScopeDispose(() => clearInterval(timer))
  return now
}
