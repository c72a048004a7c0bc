/**
 * What a page is sure to ask is asked while its script is still on the way.
 * Whoever asks the same within a few seconds gets that answer, once.
 */
const keptMs = 5000
const asked = new Map<string, Promise<Response>>()

const whole = (path: string) => new URL(path, location.href).href

export function askEarly(path: string, language: string) {
  const url = whole(path)
  if (asked.has(url)) return
  const answer = fetch(url, { headers: { 'Accept-Language': language } })
  answer.catch(() => undefined) // told to whoever asks
  asked.set(url, answer)
  setTimeout(() => asked.delete(url), keptMs)
}

/** The answer that is on its way, if this was asked early. */
export function askedEarly(request: Request): Promise<Response> | undefined {
  if (request.method !== 'GET') return undefined
  const url = whole(request.url)
  const answer = asked.get(url)
  asked.delete(url)
  return answer
}

/** What the page of an address asks first. */
export function firstQuestions(address: URL | Location): string[] {
  const [, code, page] = /^\/d\/([^/]+)\/([a-z-]+)$/.exec(address.pathname) ?? []
  if (!code || page === 'desk' || page === 'kiosk') return []
  const district = `/api/v1/d/${code}`
  if (page === 'sign-in') return [district, `${district}/sign-in`]
  const query = new URLSearchParams(address.search)
  const [lat, lng] = [query.get('lat'), query.get('lng')]
  // With anything more in the address the page asks something else.
  const isPlain = [...query.keys()].every((key) => ['lat', 'lng', 'zoom'].includes(key))
  return page === 'map' && isPlain && lat && lng
    ? [district, `${district}/circle?profile=adult&lat=${Number(lat)}&lng=${Number(lng)}`]
    : [district]
}
