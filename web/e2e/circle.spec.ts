import type { Page } from '@playwright/test'
import { answer, ask, drawn, expect, hongkou, link, open, placeOf, placesIn, portoAlegre, settled, test, type Circle } from './support'

const canvas = (page: Page) => page.locator('#map canvas')

async function middle(page: Page) {
  const box = await canvas(page).boundingBox()
  if (!box) throw new Error('no map')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

async function expectApiAgrees(page: Page, request: Parameters<typeof ask>[0], code: string, more = {}) {
  const circle = await ask<Circle>(request, code, 'circle', { ...placeOf(page), ...more })
  await expect.poll(() => placesIn(page)).toBe(circle.services.length)
  return circle
}

test('a click puts the pin down there', async ({ page, request }) => {
  await page.goto(`/d/${portoAlegre.code}/map`)
  await drawn(page)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('点一下地图')
  const { x, y } = await middle(page)
  await page.mouse.click(x, y)
  await page.waitForURL(/lat=/)
  await settled(page)
  await expectApiAgrees(page, request, portoAlegre.code)
})

test('the numbers follow the pin while it is dragged, and end where it is let go', async ({ page, request }) => {
  await open(page, link(hongkou))
  const seen = new Set<string>()
  let asked = 0
  let most = 0
  let under = 0
  page.on('request', (each) => {
    if (!each.url().includes('/circle?')) return
    asked += 1
    most = Math.max(most, (under += 1))
  })
  page.on('requestfinished', (each) => each.url().includes('/circle?') && (under -= 1))
  const pin = await page.locator('.linli-pin.pin').boundingBox()
  if (!pin) throw new Error('no pin')
  await page.mouse.move(pin.x + pin.width / 2, pin.y + pin.height / 2)
  await page.mouse.down()
  for (let step = 1; step <= 24; step += 1) {
    await page.mouse.move(pin.x + pin.width / 2 - step * 6, pin.y + pin.height / 2 - step * 9)
    await page.waitForTimeout(40)
    seen.add(await page.locator('.bands').innerText())
  }
  expect(page.url()).toContain(`lat=${hongkou.lat}`)
  await page.mouse.up()
  await page.waitForURL((url) => url.searchParams.get('lat') !== String(hongkou.lat))
  expect(seen.size).toBeGreaterThan(2)
  expect(asked).toBeGreaterThan(2)
  expect(most).toBe(1)
  await settled(page)
  await expectApiAgrees(page, request, hongkou.code)
  await page.goBack()
  await expect.poll(() => placeOf(page).lat).toBe(hongkou.lat)
})

test('an older walker reaches no more, and the API agrees', async ({ page, request }) => {
  await open(page, link(portoAlegre))
  const adult = await placesIn(page)
  await page.getByText('高龄老人', { exact: true }).click()
  await page.waitForURL(/profile=frail_elder/)
  await settled(page)
  await expectApiAgrees(page, request, portoAlegre.code, { profile: 'frail_elder' })
  expect(await placesIn(page)).toBeLessThanOrEqual(adult)
})

test('the hour is said in people’s words and asked of the API', async ({ page, request }) => {
  await open(page, link(hongkou))
  await page.getByText('选时间', { exact: true }).click()
  await page.getByText('三', { exact: true }).click()
  await page.getByRole('slider').fill('28')
  await expect(page.getByText('按周三下午2点开门的算')).toBeVisible()
  await page.waitForURL(/at=3720/)
  await settled(page)
  const circle = await expectApiAgrees(page, request, hongkou.code, { at: 3720 })
  const missing = circle.duties.filter((duty) => duty.applicable && !duty.met).length
  if (missing > 0) await expect(page.getByTestId('missing-title')).toContainText(String(missing))
})

test('"now" stays now in the link', async ({ page }) => {
  await open(page, link(hongkou))
  await page.getByText('现在', { exact: true }).click()
  await page.waitForURL(/at=now/)
  await settled(page)
})

test('another standard asks for other things', async ({ page, request }) => {
  await open(page, link(hongkou))
  await page.getByLabel('按哪部标准').selectOption('gb50180-2018')
  await page.waitForURL(/standard=gb50180-2018/)
  await settled(page)
  const circle = await ask<Circle>(request, hongkou.code, 'circle', {
    ...placeOf(page),
    standard: 'gb50180-2018',
  })
  const missing = circle.duties.filter((duty) => duty.applicable && !duty.met).length
  await expect(page.getByTestId('missing-title')).toContainText(`${missing}`)
})

test('what is missing tells its clause, and whether it was checked', async ({ page }) => {
  await open(page, link(hongkou))
  await page.locator('.missing details summary').first().click()
  await expect(page.getByText(/核对原文/).first()).toBeVisible()
  await expect(page.getByText(/^依据/).first()).toBeVisible()
})

test('bands are switched on and off', async ({ page }) => {
  await open(page, link(hongkou))
  await page.getByRole('button', { name: /在地图上显示.*10 分钟/ }).click()
  await page.waitForURL(/bands=5%2C15|bands=5,15/)
  await expect(page.getByRole('button', { name: /在地图上显示.*10 分钟/ })).toHaveAttribute('aria-pressed', 'false')
})

test('services are listed by kind or by time, each with its walk', async ({ page, request }) => {
  await open(page, link(portoAlegre))
  const circle = await ask<Circle>(request, portoAlegre.code, 'circle', placeOf(page))
  await page.getByText('按远近', { exact: true }).click()
  const first = circle.services[0]
  const row = page.locator('.services .row').first()
  await expect(row).toContainText(`${Math.ceil((first?.walk_s ?? 0) / 60)} 分钟`)
  const walks = await page.locator('.services .row .walk strong').allInnerTexts()
  const minutes = walks.map((text) => Number.parseInt(text, 10) || 0)
  expect(minutes).toEqual([...minutes].sort((a, b) => a - b))
})

test('a service opens with its hours, and one can ask what if it closed', async ({ page }) => {
  await open(page, link(hongkou))
  await page.locator('.services .row .face').first().click()
  await expect(page.getByText('开门时间').first()).toBeVisible()
  await page.getByRole('button', { name: '假如它关了？' }).click()
  await page.waitForURL(/close=\d+/)
  await expect(page.getByTestId('what-if-result')).toBeVisible()
  await page.getByRole('button', { name: '结束假设' }).click()
  await expect(page.getByTestId('what-if')).toHaveCount(0)
})

test('search finds a place and puts the pin there', async ({ page }) => {
  await page.goto(`/d/${hongkou.code}/map`)
  await drawn(page)
  await page.getByRole('combobox', { name: /搜索/ }).fill('河滨')
  await page.locator('#search-results').getByRole('option').first().click()
  await page.waitForURL(/lat=31\.24/)
  await settled(page)
  await page.getByRole('combobox', { name: /搜索/ }).fill('31.26, 121.49')
  await page.locator('#search-results').getByRole('option').first().click()
  await page.waitForURL(/lat=31\.26/)
  await settled(page)
})

test('a link shows another reader the same', async ({ page, context }) => {
  const query = { profile: 'elder', at: 3720, standard: 'gb50180-2018', bands: '5,15', zoom: 15 }
  await open(page, link(hongkou, query))
  const said = await answer(page).textContent()
  const bands = await page.locator('.bands').innerText()
  const other = await context.newPage()
  await open(other, page.url())
  expect(await answer(other).textContent()).toBe(said)
  expect(await other.locator('.bands').innerText()).toBe(bands)
  await page.reload()
  await settled(page)
  expect(await answer(page).textContent()).toBe(said)
})

test('outside the district says so and leads back', async ({ page, mayFail }) => {
  mayFail(/400/)
  await page.goto(link({ code: hongkou.code, lat: 30, lng: 120 }))
  await expect(page.getByRole('alert')).toContainText('在本区之外')
  await page.getByRole('button', { name: '从区中心开始' }).click()
  await settled(page)
})

test('without a network it says so and goes on when it is back', async ({ page, context, mayFail }) => {
  mayFail(/ERR_INTERNET_DISCONNECTED/)
  await open(page, link(hongkou))
  await context.setOffline(true)
  await expect(page.getByText('网络断开了')).toBeVisible()
  await page.getByText('老人', { exact: true }).click()
  await expect(page.getByRole('alert')).toContainText('连不上服务器')
  await context.setOffline(false)
  await settled(page)
  await expect(page.getByText('网络断开了')).toHaveCount(0)
})
