import type { VitePWAOptions } from 'vite-plugin-pwa'

type Workbox = NonNullable<VitePWAOptions['workbox']>
type Caching = NonNullable<Workbox['runtimeCaching']>[number]

const day = 86_400

// The functions below run in the service worker: written out as they stand,
// they must not refer to anything outside themselves.

/** An answer is kept with the time it was given, and says so when it is used. */
const withItsTime = {
  cacheWillUpdate: async ({ response }: { response: Response }) => {
    if (response.status !== 200) return null
    const headers = new Headers(response.headers)
    headers.set('X-Linli-At', new Date().toISOString())
    headers.delete('Content-Encoding')
    return new Response(await response.blob(), { headers })
  },
  cachedResponseWillBeUsed: async ({ cachedResponse }: { cachedResponse?: Response | null }) => {
    if (!cachedResponse) return null
    const headers = new Headers(cachedResponse.headers)
    headers.set('X-Linli-Kept', headers.get('X-Linli-At') ?? '')
    return new Response(cachedResponse.body, { headers })
  },
}

/** What everybody may see: from the server while there is one, else as it was last seen. */
const publicAnswers: Caching = {
  urlPattern: ({ url, sameOrigin, request }) =>
    sameOrigin &&
    request.method === 'GET' &&
    /^\/api\/v1\/(districts|d\/[^/]+(\/(areas|circle|coverage|gaps|search|sign-in|service-points(\/[^/]+)?|venues(\/[^/]+)?))?)$/.test(url.pathname),
  handler: 'NetworkFirst',
  options: {
    cacheName: 'linli-answers',
    networkTimeoutSeconds: 10,
    expiration: { maxEntries: 300, maxAgeSeconds: 30 * day, purgeOnQuotaError: true },
    plugins: [withItsTime],
  },
}

const tiles: Caching = {
  urlPattern: ({ url, sameOrigin }) => sameOrigin && /^\/api\/v1\/d\/[^/]+\/tiles\//.test(url.pathname),
  handler: 'NetworkFirst',
  options: {
    cacheName: 'linli-tiles',
    networkTimeoutSeconds: 10,
    expiration: { maxEntries: 600, maxAgeSeconds: 30 * day, purgeOnQuotaError: true },
    cacheableResponse: { statuses: [200] },
  },
}

/** Parts of the page that were opened once: their names carry their content. */
const parts: Caching = {
  urlPattern: ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith('/assets/'),
  handler: 'CacheFirst',
  options: {
    cacheName: 'linli-parts',
    expiration: { maxEntries: 120, maxAgeSeconds: 90 * day, purgeOnQuotaError: true },
    cacheableResponse: { statuses: [200] },
  },
}

/** The map, the desk and the kiosk are kept when somebody has opened them. */
const notForEverybody = ['maplibre', 'MapPage', 'mapView', 'circle-', 'CoveragePanel', 'GapPanel', 'PrintSheet', 'WhatIfCard', 'CategoryPicker', 'Desk', 'Persons', 'FoundPage', 'useFound', 'Audit', 'CalendarPage', 'AskedPage', 'ActivitiesPage', 'VolunteersPage', 'ContributionsPage', 'SupportersPage', 'LedgerPage', 'DoorPage', 'activityModel', 'Kiosk', 'deskContext', 'sheet', 'import-wrapper']

export const worker: Partial<VitePWAOptions> = {
  registerType: 'prompt',
  injectRegister: false,
  manifest: false,
  filename: 'sw.js',
  workbox: {
    globPatterns: ['index.html', 'favicon.svg', 'assets/*.{js,css}'],
    globIgnores: notForEverybody.map((name) => `**/assets/*${name}*`),
    navigateFallback: '/index.html',
    // As the server has it: what has a dot in its last segment is a file.
    navigateFallbackDenylist: [/^\/(api|health|metrics)(\/|\?|$)/, /^[^?]*\.[^/?]*(\?|$)/],
    cleanupOutdatedCaches: true,
    inlineWorkboxRuntime: true,
    sourcemap: false,
    runtimeCaching: [publicAnswers, tiles, parts],
  },
}
