import { request, type APIRequestContext, type Page } from '@playwright/test'
import { hongkou } from './support'

/** Phone numbers of officers of Hongkou; none where the server is not ours. */
export const officers = process.env.LINLI_OFFICERS?.split(' ') ?? []
export const officer = officers[0]

const api = `/api/v1/d/${hongkou.code}`

async function json<T>(answer: Awaited<ReturnType<APIRequestContext['get']>>): Promise<T> {
  if (!answer.ok()) throw new Error(`${answer.url()} ${answer.status()} ${await answer.text()}`)
  return (await answer.json()) as T
}

/** Requests signed in with a code to this number, as a page would be. */
export async function signedIn(phone: string): Promise<APIRequestContext> {
  const context = await request.newContext({ baseURL: process.env.LINLI_URL })
  const send = () => context.post(`${api}/sign-in/codes`, { data: { channel: 'phone', address: phone } })
  // A test that is tried again asks sooner than a person may.
  let answer = await send()
  for (let tried = 0; answer.status() === 429 && tried < 14; tried++) {
    await new Promise((resolve) => setTimeout(resolve, 5000))
    answer = await send()
  }
  const sent = await json<{ id: string }>(answer)
  const shown = await json<{ messages: { to: string; text: string }[] }>(await context.get(`${api}/outbox/shown`))
  const code = shown.messages.find(({ to }) => to.endsWith(phone.slice(-4)))?.text.match(/\d{6}/)?.[0]
  await json(await context.post(`${api}/sign-in/codes/${sent.id}`, { data: { code } }))
  return context
}

/** The browser goes on with the session of these requests. */
export async function takeOver(page: Page, session: APIRequestContext) {
  await page.context().addCookies((await session.storageState()).cookies)
  await page.addInitScript((code) => localStorage.setItem('linli.signedIn', JSON.stringify([code])), hongkou.code)
}

/** A new resident with a card: who, and the text of the QR code. */
export async function withCard(staff: APIRequestContext, name: string) {
  const { id } = await json<{ id: string }>(
    await staff.post(`${api}/persons`, { data: { name, capacities: ['resident'] } }),
  )
  const { text } = await json<{ text: string }>(await staff.post(`${api}/persons/${id}/cards`))
  return { id, card: text }
}

/** Who appoints the officers a test wants: of the whole district, and with a password. */
export const boss = { name: 'e2e-boss', password: 'a lantern over the slow river' }

/** Where no officer can be appointed, tests that need new ones are skipped. */
export const hasBoss = () => process.env.LINLI_BOSS !== undefined

/** Requests of the officer of the whole district, signed in with a password. */
export async function asBoss(): Promise<APIRequestContext> {
  const context = await request.newContext({ baseURL: process.env.LINLI_URL })
  await done(await context.post(`${api}/sign-in/password`, { data: boss }))
  return context
}

async function done(answer: Awaited<ReturnType<APIRequestContext['get']>>) {
  if (!answer.ok()) throw new Error(`${answer.url()} ${answer.status()} ${await answer.text()}`)
}

/** Numbers and names nobody else in the tests has, nor another run on the same data. */
export const newPhone = () => `136${digits(8)}`
export const newTag = () => digits(6)
const digits = (n: number) => String(Math.floor(Math.random() * 10 ** n)).padStart(n, '0')

export interface NewPerson {
  name: string
  phone?: string
  email?: string
  area?: string
  born?: string
  capacities?: string[]
}

/** Somebody the desk has just written down; answers the id. */
export async function written(staff: APIRequestContext, { capacities = ['resident'], ...person }: NewPerson) {
  const { id } = await json<{ id: string }>(await staff.post(`${api}/persons`, { data: { ...person, capacities } }))
  return id
}

/** Somebody new with a role in each of the areas, signed in with a code. */
export async function newOfficer(name: string, role: string, areas: readonly string[]) {
  const phone = newPhone()
  const by = await asBoss()
  const id = await written(by, { name, phone, area: areas[0] ?? '', capacities: ['staff'] })
  for (const area of areas) await done(await by.post(`${api}/persons/${id}/roles`, { data: { role, area } }))
  await by.dispose()
  return { id, phone, session: await signedIn(phone) }
}

/** The same session again, with a password this time. */
export async function withPassword(session: APIRequestContext, name: string) {
  const data = { name, password: 'seven herons by the lock' }
  await done(await session.put(`${api}/me/password`, { data }))
  await done(await session.post(`${api}/sign-in/password`, { data }))
}

export interface Area {
  code: string
  parent: string
  name: { zh: string }
}

/** The communities of one subdistrict. */
export async function communities(): Promise<Area[]> {
  const context = await request.newContext({ baseURL: process.env.LINLI_URL })
  const found = await json<{ features: { properties: Area }[] }>(await context.get(`${api}/areas?level=community`))
  await context.dispose()
  const all = found.features.map(({ properties }) => properties)
  return all.filter(({ parent }) => parent === all[0]?.parent)
}
