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
