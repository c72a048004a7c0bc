import { expect, expectAccessible, hongkou, keep, link, open, portoAlegre, settled, test } from './support'

const states = {
  circle: link(hongkou),
  'circle with streets': link(portoAlegre),
  'the hour chosen': link(hongkou, { at: 3720 }),
  coverage: `/d/${hongkou.code}/map?mode=coverage`,
  gaps: `/d/${hongkou.code}/map?mode=gaps`,
  'what if': `/d/${hongkou.code}/map?mode=gaps&category=canteen&site=31.28,121.48`,
}

for (const theme of ['light', 'dark'] as const) {
  for (const [name, url] of Object.entries(states)) {
    test(`axe finds nothing: ${name}, ${theme}`, async ({ page }) => {
      await keep(page, { theme })
      await open(page, url)
      await expectAccessible(page)
    })
  }
}

test('axe finds nothing: before a pin is down, in English', async ({ page }) => {
  await keep(page, { language: 'en' })
  await page.goto(`/d/${hongkou.code}/map`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expectAccessible(page)
})

test('axe finds nothing: everything opened', async ({ page }) => {
  await open(page, link(hongkou))
  await page.locator('.missing details summary').first().click()
  await page.locator('.services .row .face').first().click()
  await expect(page.getByText('开门时间').first()).toBeVisible()
  await page.getByText('怎样导入街道').click()
  await expectAccessible(page)
  await page.getByRole('button', { name: '设置' }).click()
  await expectAccessible(page)
})

test('axe finds nothing: search with results', async ({ page }) => {
  await open(page, link(hongkou))
  await page.getByRole('combobox', { name: /搜索/ }).fill('河滨')
  await expect(page.locator('#search-results').getByRole('option').first()).toBeVisible()
  await expectAccessible(page)
})

test('axe finds nothing: on a phone in large text', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await keep(page, { elder: true, textSize: 24 })
  await open(page, link(hongkou))
  await expectAccessible(page)
  await page.getByRole('button', { name: '拉高面板' }).click()
  await settled(page)
  await expectAccessible(page)
})

test('axe finds nothing: unknown district and first page', async ({ page, mayFail }) => {
  mayFail(/404/)
  await page.goto('/d/nowhere/map')
  await expect(page.getByRole('link').nth(1)).toBeVisible()
  await expectAccessible(page)
  await page.goto('/?choose=1')
  await expect(page.locator('a.entry').first()).toBeVisible()
  await expectAccessible(page)
})
