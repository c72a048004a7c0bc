import type { APIRequestContext, Browser, Page } from '@playwright/test'
import { communities, newOfficer, newPhone, signedIn, takeOver } from './officer'
import { expect, hongkou, keep, type Kept } from './support'

export const at = (page: string) => `/d/${hongkou.code}/${page}`
export const api = (path: string) => `/api/v1/d/${hongkou.code}/${path}`

/** A day from today in Shanghai, as a form of the page takes it. */
export const dayFromNow = (days: number) =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(Date.now() + days * 86_400_000)
export const inMinutes = (n: number) => new Date(Date.now() + n * 60_000).toISOString().replace(/\.\d+/, '')

export async function answered<T = { id: string }>(asked: ReturnType<APIRequestContext['get']>): Promise<T> {
  const answer = await asked
  expect(answer.ok(), await answer.text()).toBe(true)
  return (await answer.json()) as T
}

interface Detail {
  activity: { id: string; revision: number }
  sessions: { id: string }[]
}

/** A published activity with one session, made without the pages. */
export async function planned(staff: APIRequestContext, area: string, title: string, times: Record<string, unknown>, more = {}) {
  const made = await answered<Detail>(staff.post(api('activities'), { data: { kind: 'class', title: { zh: title, en: `${title} (en)` }, area, ...more } }))
  const { id } = made.activity
  const timed = await answered<Detail>(staff.post(api(`activities/${id}/sessions`), { data: { places: 1, opens_before_minutes: 20_000, ...times } }))
  await answered(staff.patch(api(`activities/${id}`), { data: { revision: timed.activity.revision, state: 'published' } }))
  return { id, session: timed.sessions[0]?.id ?? '' }
}

/** It is time: a test cannot wait for days. */
export async function beginsIn(staff: APIRequestContext, session: string, minutes: number) {
  const { revision } = await answered<{ revision: number }>(staff.get(api(`sessions/${session}`)))
  await answered(staff.patch(api(`sessions/${session}`), { data: { revision, from: inMinutes(minutes), until: inMinutes(minutes + 90) } }))
}

export async function staffOf(name = '钱主任') {
  const area = (await communities())[0]?.code ?? ''
  const { session } = await newOfficer(name, 'community_staff', [area])
  return { area, session }
}

export async function resident(name: string, area: string) {
  const phone = newPhone()
  const session = await signedIn(phone)
  await session.patch(api('me'), { data: { name, area } })
  return session
}

export async function phoneOf(browser: Browser, session: APIRequestContext, kept: Kept = {}): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage()
  await keep(page, kept)
  await takeOver(page, session)
  return page
}
