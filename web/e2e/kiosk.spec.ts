import type { Page } from '@playwright/test'
import { officers, signedIn, withCard } from './officer'
import { expect, expectAccessible, expectNoSideways, hongkou, keep, scan, takeCode, test } from './support'

const place = `${hongkou.lat},${hongkou.lng}`
const at = (path = '') => `/d/${hongkou.code}/kiosk${path}?at=${place}`
const portrait = { width: 1080, height: 1920 }

async function expectLargeTargets(page: Page) {
  for (const button of await page.locator('button:visible').all()) {
    const box = await button.boundingBox()
    expect(Math.min(box?.width ?? 0, box?.height ?? 0), await button.textContent() ?? '').toBeGreaterThanOrEqual(60)
  }
}

test('a card signs in at the kiosk, and a pause signs out and leaves nothing', async ({ page, mayFail }) => {
  // oxlint-disable-next-line no-unused-expressions -- skips where no officer can be made
  test.skip(!officers[1], 'this server cannot appoint an officer')
  mayFail(/401|404|ERR_INTERNET_DISCONNECTED|Failed to load resource/)
  const name = `郑${Date.now() % 100000}`
  const { card } = await withCard(await signedIn(officers[1] ?? ''), name)
  await page.setViewportSize(portrait)
  await page.clock.install()
  await page.goto(at())
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('您好，想看什么？')
  await scan(page, 'linli:card:nobody-has-this-one')
  await expect(page.getByRole('alert')).toBeVisible()

  await scan(page, card)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
  await expectAccessible(page)
  await expectLargeTargets(page)
  expect(page.url()).not.toContain(name)

  // Whoever is still there says so, and stays.
  await page.clock.fastForward(61_000)
  const asked = page.getByRole('dialog', { name: '还在吗？' })
  await expect(asked).toContainText(/1\d 秒后自动退出/)
  await asked.getByRole('button', { name: '还在用' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)

  await page.clock.fastForward(61_000)
  await expect(asked).toBeVisible()
  await expectAccessible(page)
  // At once, whether or not the server hears of it; that it does is owed.
  await page.context().setOffline(true)
  await page.clock.fastForward(16_000)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('您好，想看什么？')
  await expect(page.locator('body')).not.toContainText(name)
  await page.context().setOffline(false)
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toContain(name)
  await expect.poll(async () => (await page.request.get(`/api/v1/d/${hongkou.code}/me`)).status()).toBe(401)
  await page.goBack()
  await expect(page.locator('body')).not.toContainText(name)
  await page.goto(at('/mine'))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('登录已经结束')
})

test('power that comes back finds the kiosk where its address says, and nobody signed in', async ({ page, mayFail }) => {
  mayFail(/401/)
  await page.setViewportSize({ width: 1920, height: 1080 })
  await page.goto(at('/sign-in'))
  const phone = `1391234${String(Date.now() % 10000).padStart(4, '0')}`
  for (const digit of phone) await page.getByRole('button', { name: digit, exact: true }).click()
  await page.getByRole('button', { name: '发验证码' }).click()
  await takeCode(page)
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await expect(page.getByText('还没有填姓名')).toBeVisible()
  await page.reload()
  await expect(page.getByRole('button', { name: /附近有什么/ })).toBeVisible()
  await expect(page.getByRole('button', { name: '退出登录' })).toHaveCount(0)
  await expect.poll(async () => (await page.request.get(`/api/v1/d/${hongkou.code}/me`)).status()).toBe(401)

  // The place stands in the device as well as in the address.
  await page.goto(`/d/${hongkou.code}/kiosk`)
  await expect(page.getByRole('button', { name: /附近有什么/ })).toBeVisible()
})

test('the network goes and comes back: said, tried again, and gone on with', async ({ page, context, mayFail }) => {
  mayFail(/ERR_INTERNET_DISCONNECTED|Failed to load resource/)
  await page.setViewportSize(portrait)
  await page.goto(at())
  await expect(page.getByRole('button', { name: /附近有什么/ })).toBeVisible()
  await page.goto(at('/nearby'))
  await expect(page.getByTestId('groups')).toBeVisible()
  await context.setOffline(true)
  await expect(page.getByText('网络断了，正在自动重连')).toBeVisible()
  await page.getByRole('button', { name: '轮椅' }).click()
  await expect(page.getByText('连不上服务器')).toBeVisible()
  await expectAccessible(page)
  await context.setOffline(false)
  await expect(page.getByText('网络断了，正在自动重连')).toHaveCount(0)
  await expect(page.getByTestId('groups')).toBeVisible()
})

for (const size of [portrait, { width: 1920, height: 1080 }]) {
  test(`every page of the kiosk fits ${size.width} by ${size.height}, large and in English`, async ({ page }) => {
    await page.setViewportSize(size)
    await keep(page, {})
    for (const path of ['', '/nearby', '/sign-in', '/help']) {
      await page.goto(at(path))
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      if (path === '/nearby') await expect(page.getByTestId('groups')).toBeVisible()
      await page.getByRole('button', { name: 'English' }).click()
      await page.getByRole('button', { name: 'Larger text' }).click()
      await expect(page.getByRole('button', { name: 'Back', exact: true })).toBeVisible()
      await expectNoSideways(page)
      await expectAccessible(page)
      await expectLargeTargets(page)
    }
    await page.goto(at('/nearby'))
    await page.getByTestId('groups').getByRole('button').nth(1).click()
    await expect(page.getByTestId('places')).toContainText(/分钟|就在这里/)
    await expectAccessible(page)
    await page.getByRole('button', { name: '返回' }).click()
    await expect(page.getByTestId('groups')).toBeVisible()
  })
}
