import type { Table } from 'dexie'
import { client } from './client'
import { keptHeader } from './connection'
import { hasSignedIn } from './signedIn'

/**
 * Answers about a person, kept so that a page opens without a connection. They
 * belong to whoever is signed in: gone when the session ends, here or by its
 * age, and never kept on a device that many use: that one keeps what everybody
 * may see, while nobody is signed in at it.
 */
interface Kept {
  /** District and path. */
  key: string
  district: string
  /** When it was answered, and from when on nobody may read it. */
  at: number
  until: number
  body: unknown
}

const paths = [
  '/api/v1/d/{district}/me',
  '/api/v1/d/{district}/me/consents',
  '/api/v1/d/{district}/me/acting-for',
  '/api/v1/d/{district}/me/bookings',
  '/api/v1/d/{district}/me/signups',
  // The list at a door, while there is no network.
  '/api/v1/d/{district}/sessions/{session_id}',
  '/api/v1/d/{district}/sessions/{session_id}/signups',
]
/** What a device that many use keeps: this always, for it says the same whoever is signed in … */
const ofNobody = '/api/v1/d/{district}/kiosk'
/** … and these while nobody is. */
const ofEverybody = new Set([
  '/api/v1/d/{district}/sessions',
  '/api/v1/d/{district}/sessions/{session_id}',
])
const hour = 3_600_000
/** As long as the server lets a session pause. */
export const goodForMs = { resident: 60 * 24 * hour, staff: 12 * hour, everybody: 7 * 24 * hour }

let nobodyIsThere: (() => boolean) | undefined

/** From here on only what everybody may see, asked while nobody is there; what there is of somebody goes. */
export function keepNothingPersonal(isNobodyThere: () => boolean) {
  void throwAway()
  nobodyIsThere = isNobodyThere
}

function isKept(path: string): boolean {
  if (!nobodyIsThere) return paths.includes(path)
  return path === ofNobody || (nobodyIsThere() && ofEverybody.has(path))
}

/** Apart, so that throwing away what was somebody's leaves what everybody may see. */
type Name = 'linli' | 'linli-kiosk'
const nameNow = (): Name => (nobodyIsThere ? 'linli-kiosk' : 'linli')
const opened = new Map<Name, Promise<Table<Kept, string>>>()
function table(name: Name = nameNow()): Promise<Table<Kept, string>> {
  const there = opened.get(name)
  if (there) return there
  const opening = import('dexie').then(({ Dexie }) => {
    const db = new Dexie(name)
    db.version(1).stores({ answers: 'key, district, until' })
    return db.table<Kept, string>('answers')
  })
  opened.set(name, opening)
  return opening
}

// Private windows may have no database: then nothing is kept.
const orNothing = <Value>(what: Promise<Value>) => what.catch(() => undefined)

/** How often all was thrown away: what was asked before the last time is not kept. */
let thrownAway = 0

interface Asked {
  at: number
  thrownAway: number
}

async function keep(district: string, path: string, body: unknown, asked: Asked) {
  const answers = await table()
  const key = `${district} ${path}`
  // One transaction: whoever signs out meanwhile empties the table after it, or before and is seen.
  await answers.db.transaction('rw', answers, async () => {
    if (asked.thrownAway !== thrownAway) return
    if (path === paths[0] && idOf((await answers.get(key))?.body) !== idOf(body)) {
      // Of somebody else, but for what came beside this answer.
      await answers.where('district').equals(district).and(({ at }) => at < asked.at).delete()
    }
    const at = Date.now()
    await answers.put({ key, district, at, until: at + goodFor(body), body })
  })
}

/** What was kept and may still be read. */
async function kept(district: string, path: string): Promise<{ at: number; body: unknown } | undefined> {
  await dropExpired()
  return (await table()).get(`${district} ${path}`)
}

/** What nobody may read any more; also when nobody reads. */
async function dropExpired() {
  if (!(await exists(nameNow()))) return
  await orNothing(table().then((answers) => answers.where('until').belowOrEqual(Date.now()).delete()))
}

/** At the start: a page that was closed while it threw away leaves nothing either. */
export async function keepOnlyOf(districts: string[]) {
  await dropExpired()
  if (!(await exists())) return
  await orNothing(table('linli').then((answers) => answers.where('district').noneOf(districts).delete()))
}

/** Of a district, or of all of them. */
export async function throwAway(district?: string) {
  thrownAway += 1
  if (!(await exists())) return
  await orNothing(empty(district))
}

async function empty(district?: string) {
  const answers = await table('linli')
  if (district === undefined) await answers.clear()
  else await answers.where('district').equals(district).delete()
}

// Whoever never signed in need not load a database to empty it.
async function exists(which: Name = 'linli') {
  if (typeof indexedDB === 'undefined') return false
  if (opened.has(which)) return true
  const all = await orNothing(indexedDB.databases())
  return all?.some(({ name }) => name === which) ?? false
}

function goodFor(body: unknown): number {
  if (nobodyIsThere) return goodForMs.everybody
  const { grants, signups } = (body ?? {}) as { grants?: unknown[]; signups?: unknown[] }
  const isOfStaff = signups !== undefined || (grants?.length ?? 0) > 0
  return isOfStaff ? goodForMs.staff : goodForMs.resident
}

const idOf = (body: unknown) => (body as { id?: string } | undefined)?.id

/** The path that was asked, with what it is about. */
const pathOf = (schemaPath: string, params: { path?: Record<string, unknown> }) =>
  schemaPath.replace(/\{(session_id)\}/, (_, name: string) => String(params.path?.[name]))

const districtOf = (params: { path?: Record<string, unknown> }) => {
  const district = params.path?.['district']
  return typeof district === 'string' ? district : undefined
}

const questions = new Map<string, Asked>()

client.use({
  onRequest({ id, schemaPath }) {
    if (isKept(schemaPath)) questions.set(id, { at: Date.now(), thrownAway })
  },
  async onResponse({ id, request, response, schemaPath, params }) {
    const asked = questions.get(id)
    questions.delete(id)
    const district = districtOf(params)
    const fits = request.method === 'GET' && response.ok && isKept(schemaPath)
    if (!fits || !asked || !district || response.headers.has(keptHeader)) return
    // Where nobody is, nothing is kept of anybody, and no database is loaded for it.
    if (!nobodyIsThere && schemaPath !== paths[0] && !hasSignedIn(district)) return
    const body = (await response.clone().json()) as unknown
    void orNothing(keep(district, pathOf(schemaPath, params), body, asked))
  },
  async onError({ id, request, error, schemaPath, params }) {
    questions.delete(id)
    const district = districtOf(params)
    if (request.method !== 'GET' || !district || !isKept(schemaPath)) return
    if (error instanceof DOMException && error.name === 'AbortError') return
    const found = await orNothing(kept(district, pathOf(schemaPath, params)))
    if (!found) return
    return new Response(JSON.stringify(found.body), {
      headers: { 'Content-Type': 'application/json', [keptHeader]: new Date(found.at).toISOString() },
    })
  },
})
