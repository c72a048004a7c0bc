import type { Table } from 'dexie'
import { client } from './client'
import { keptHeader } from './connection'

/**
 * Answers about a person, kept so that a page opens without a connection. They
 * belong to whoever is signed in: gone when the session ends, here or by its
 * age, and never kept on a device that many use.
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
]
const hour = 3_600_000
/** As long as the server lets a session pause. */
export const goodForMs = { resident: 60 * 24 * hour, staff: 12 * hour }

let keeps = true

/** From here on, and what there is goes. */
export function keepNothingPersonal() {
  keeps = false
  void throwAway()
}

let opened: Promise<Table<Kept, string>> | undefined
function table(): Promise<Table<Kept, string>> {
  opened ??= import('dexie').then(({ Dexie }) => {
    const db = new Dexie('linli')
    db.version(1).stores({ answers: 'key, district, until' })
    return db.table<Kept, string>('answers')
  })
  return opened
}

// Private windows may have no database: then nothing is kept.
const orNothing = <Value>(what: Promise<Value>) => what.catch(() => undefined)

async function keep(district: string, path: string, body: unknown) {
  const answers = await table()
  const key = `${district} ${path}`
  const former = await answers.get(key)
  if (path === paths[0] && idOf(former?.body) !== idOf(body)) await throwAway(district)
  const at = Date.now()
  await answers.put({ key, district, at, until: at + goodFor(body), body })
}

/** What was kept and may still be read. */
async function kept(district: string, path: string): Promise<{ at: number; body: unknown } | undefined> {
  await dropExpired()
  return (await table()).get(`${district} ${path}`)
}

/** What nobody may read any more; also when nobody reads. */
export async function dropExpired() {
  if (typeof indexedDB === 'undefined' || !(await exists())) return
  await orNothing(table().then((answers) => answers.where('until').belowOrEqual(Date.now()).delete()))
}

/** Of a district, or of all of them. */
export async function throwAway(district?: string) {
  if (typeof indexedDB === 'undefined' || !(await exists())) return
  await orNothing(empty(district))
}

async function empty(district?: string) {
  const answers = await table()
  if (district === undefined) await answers.clear()
  else await answers.where('district').equals(district).delete()
}

// Whoever never signed in need not load a database to empty it.
async function exists() {
  if (opened) return true
  const all = await orNothing(indexedDB.databases())
  return all?.some(({ name }) => name === 'linli') ?? false
}

function goodFor(body: unknown): number {
  const grants = (body as { grants?: unknown[] } | undefined)?.grants
  return grants && grants.length > 0 ? goodForMs.staff : goodForMs.resident
}

const idOf = (body: unknown) => (body as { id?: string } | undefined)?.id

const districtOf = (params: { path?: Record<string, unknown> }) => {
  const district = params.path?.['district']
  return typeof district === 'string' ? district : undefined
}

client.use({
  async onResponse({ request, response, schemaPath, params }) {
    const district = districtOf(params)
    const fits = request.method === 'GET' && response.ok && paths.includes(schemaPath)
    if (!keeps || !fits || !district || response.headers.has(keptHeader)) return
    const body = (await response.clone().json()) as unknown
    void orNothing(keep(district, schemaPath, body))
  },
  async onError({ request, error, schemaPath, params }) {
    const district = districtOf(params)
    if (!keeps || request.method !== 'GET' || !district || !paths.includes(schemaPath)) return
    if (error instanceof DOMException && error.name === 'AbortError') return
    const found = await orNothing(kept(district, schemaPath))
    if (!found) return
    return new Response(JSON.stringify(found.body), {
      headers: { 'Content-Type': 'application/json', [keptHeader]: new Date(found.at).toISOString() },
    })
  },
})
