import { client, type Schemas } from '../../client/client'
import { expectData } from '../../client/failure'

export type Photograph = Schemas['photograph']

/** What a photograph is of. */
export type PhotographOf = { venue: string } | { session: string }

export const pictureOf = (code: string, id: string, size: 'small' | 'large') => `/api/v1/d/${code}/photographs/${id}?size=${size}`

export function listPhotographs(district: string, of: PhotographOf, signal?: AbortSignal) {
  const more = signal ? { signal } : {}
  return 'venue' in of
    ? expectData(client.GET('/api/v1/d/{district}/venues/{venue_id}/photographs', { params: { path: { district, venue_id: of.venue } }, ...more }))
    : expectData(client.GET('/api/v1/d/{district}/sessions/{session_id}/photographs', { params: { path: { district, session_id: of.session } }, ...more }))
}

export function addPhotograph(district: string, of: PhotographOf, body: Schemas['photograph_wish']) {
  return 'venue' in of
    ? expectData(client.POST('/api/v1/d/{district}/venues/{venue_id}/photographs', { params: { path: { district, venue_id: of.venue } }, body }))
    : expectData(client.POST('/api/v1/d/{district}/sessions/{session_id}/photographs', { params: { path: { district, session_id: of.session } }, body }))
}

const longest = 1600
const quality = 0.86

/** As wide and high as it will be drawn: no side longer than the server keeps. */
export function shrunk(width: number, height: number, most = longest): { width: number; height: number } {
  const by = Math.min(1, most / Math.max(width, height))
  return { width: Math.max(1, Math.round(width * by)), height: Math.max(1, Math.round(height * by)) }
}

/**
 * The file as a JPEG in base 64, no larger than the server keeps it: a phone's
 * ten megabytes need not be sent. Undefined for what no browser can draw.
 */
export async function readPhotograph(file: Blob): Promise<string | undefined> {
  const picture = await createImageBitmap(file).catch(() => undefined)
  if (!picture) return undefined
  const { width, height } = shrunk(picture.width, picture.height)
  const canvas = Object.assign(document.createElement('canvas'), { width, height })
  canvas.getContext('2d')?.drawImage(picture, 0, 0, width, height)
  picture.close()
  return canvas.toDataURL('image/jpeg', quality).split(',')[1]
}
