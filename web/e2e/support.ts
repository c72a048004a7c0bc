import { AxeBuilder } from '@axe-core/playwright'
import { test as base, expect, type APIRequestContext, type Page } from '@playwright/test'
import type { components } from '../src/api/schema'

export { expect }
export type Circle = components['schemas']['circle']
export type Coverage = components['schemas']['coverage']
export type GapPage = components['schemas']['gap_page']
export type WhatIf = components['schemas']['what_if']

export const hongkou = { code: '310109', lat: 31.2461, lng: 121.4836 }
export const xujiahui = { code: '310104', lat: 31.1925, lng: 121.4365 }
export const portoAlegre = { code: '4314902', lat: -30.0346, lng: -51.2177 }
export const districts = [hongkou, xujiahui, portoAlegre]
export type District = (typeof districts)[number]

export interface Kept {
  language?: 'zh-CN' | 'zh-TW' | 'en'
  elder?: boolean
  textSize?: number
  theme?: 'auto' | 'light' | 'dark'
  lastDistrict?: string
}

/**
 * Every test fails on an error of the console, an exception of the page or a
 * request that failed; one that provokes them says which with `mayFail`.
 */
export const test = base.extend<{ mayFail: (pattern: RegExp) => void; quiet: void; drawsMap: boolean; drawing: void }>({
  // The machine draws by software: as if somebody had said before to draw all the same.
  drawsMap: [true, { option: true }],
  drawing: [
    async ({ page, drawsMap }, use) => {
      // Frames without an address of their own have no storage.
      const say = () => location.protocol.startsWith('http') && localStorage.setItem('linli.drawsMap', 'true')
      if (drawsMap) await page.addInitScript(say)
      await use()
    },
    { auto: true },
  ],
  // oxlint-disable-next-line no-empty-pattern -- Playwright wants the pattern
  mayFail: async ({}, use) => {
    await use((pattern) => allowed.push(pattern))
  },
  quiet: [
    async ({ page }, use) => {
      allowed.length = 0
      const troubles: string[] = []
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) troubles.push(message.text())
      })
      page.on('pageerror', (error) => troubles.push(error.message))
      page.on('requestfailed', (request) => {
        const reason = request.failure()?.errorText ?? ''
        if (reason !== 'net::ERR_ABORTED') troubles.push(`${request.url()} ${reason}`)
      })
      page.on('response', (response) => {
        if (response.status() >= 400) troubles.push(`${response.url()} ${response.status()}`)
      })
      await use()
      // Drawing by software makes the browser complain; readers do not see it.
      const harmless = [...allowed, /Service Worker registration blocked/, /GPU stall|GL Driver Message|swiftshader|WebGL-0x/i]
      expect(troubles.filter((each) => !harmless.some((pattern) => pattern.test(each)))).toEqual([])
    },
    { auto: true },
  ],
})
const allowed: RegExp[] = []

export async function keep(page: Page, kept: Kept) {
  await page.addInitScript((value) => {
    if (!localStorage.getItem('linli.preferences')) {
      localStorage.setItem('linli.preferences', value)
    }
  }, JSON.stringify(kept))
}

export function link({ code, lat, lng }: District, query: Record<string, string | number> = {}) {
  const all = new URLSearchParams({ lat: String(lat), lng: String(lng) })
  for (const [key, value] of Object.entries(query)) all.set(key, String(value))
  return `/d/${code}/map?${all.toString()}`
}

/** Opens and waits until the answer stands and the map is drawn. */
export async function open(page: Page, url: string) {
  await page.goto(url)
  await settled(page)
}

export async function settled(page: Page) {
  await expect(page.locator('[data-testid=answer], [data-testid=gap-card], [data-testid=what-if-result]').first()).toBeVisible()
  await expect(page.locator('.scroll [aria-busy=true]')).toHaveCount(0)
  await drawn(page)
}

export async function drawn(page: Page) {
  await expect(page.locator('#map')).toHaveAttribute('data-settled', 'true', { timeout: 60_000 })
}

export const answer = (page: Page) => page.locator('[data-testid=answer]')

/** The place the address says, as the API is asked for it. */
export function placeOf(page: Page) {
  const query = new URL(page.url()).searchParams
  return { lat: Number(query.get('lat')), lng: Number(query.get('lng')) }
}

export async function ask<T>(
  request: APIRequestContext,
  code: string,
  what: string,
  query: Record<string, string | number | undefined>,
): Promise<T> {
  const params = new URLSearchParams()
  for (const [key, value] of Object.entries(query)) {
    if (value !== undefined) params.set(key, String(value))
  }
  const answer = await request.get(`/api/v1/d/${code}/${what}?${params.toString()}`)
  expect(answer.ok(), await answer.text()).toBe(true)
  return (await answer.json()) as T
}

/** The number a sentence holds, "能到 1,234 处" → 1234. */
export function numberIn(text: string | null, pattern: RegExp): number {
  const found = pattern.exec(text ?? '')?.[1]
  expect(found, `${pattern} in “${text}”`).toBeTruthy()
  return Number((found ?? '').replaceAll(',', ''))
}

export const placesIn = async (page: Page) => {
  const text = await answer(page).textContent()
  return /还到不了/.test(text ?? '') ? 0 : numberIn(text, /能到 ([\d,]+) 处/)
}

/** The code shown in a demonstration: only messages to the address that was typed are. */
export async function takeCode(page: Page) {
  await page.getByTestId('shown-messages').getByRole('button', { name: /填入/ }).first().click()
}

/** As a scanner does it: every letter at once, Enter at the end. */
export async function scan(page: Page, text: string) {
  await page.evaluate((card) => {
    for (const key of [...card, 'Enter']) {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
    }
  }, text)
}

export async function expectAccessible(page: Page) {
  await shoot(page)
  // In the page itself, as nothing of another origin is framed in it, and without
  // the list of all that is well: two thirds of the time, the same faults.
  const found = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  const told = found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`,
  )
  expect(told).toEqual([])
}

let shots = 0
/** With LINLI_SHOTS=folder a picture of every page that is checked, to be looked at. */
async function shoot(page: Page) {
  const folder = process.env.LINLI_SHOTS
  if (!folder) return
  const name = test.info().title.replaceAll(/[^a-z]+/gi, '-').slice(0, 50)
  await page.screenshot({ path: `${folder}/${name}-${String(++shots).padStart(3, '0')}.png` })
}

/** Nothing sticks out sideways. */
export async function expectNoSideways(page: Page) {
  const [inner, outer] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ])
  expect(inner).toBeLessThanOrEqual(outer ?? 0)
}
