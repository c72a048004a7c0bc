import { client, type Schemas } from '../../client/client'
import { expectDone } from '../../client/failure'

export type ListName = Schemas['desk_list']
export type ListFilter = Schemas['list_filter']

/** By what a list is narrowed, of all it could be; never to what. */
export const narrowing = (filters: Partial<Record<ListFilter, unknown>>) =>
  (Object.keys(filters) as ListFilter[]).filter((name) => Boolean(filters[name]))

/**
 * Writes a list into a file as soon as the audit knows of it: the server cannot
 * see what the page does with its answers. Without that there is no file.
 */
export async function takeAlong(district: string, what: Schemas['list_file'], write: () => void) {
  await expectDone(client.POST('/api/v1/d/{district}/audit/list-files', { params: { path: { district } }, body: what }))
  write()
}
