import { answer, ask, districts, drawn, expect, hongkou, keep, link, numberIn, open, portoAlegre, test, xujiahui, type Circle } from './support'

for (const district of districts) {
  test(`${district.code} opens and says what the API says`, async ({ page, request }) => {
    await open(page, link(district))
    const circle = await ask<Circle>(request, district.code, 'circle', {
      lat: district.lat,
      lng: district.lng,
    })
    if (circle.services.length > 0) {
      await expect(answer(page)).toContainText(`能到 ${circle.services.length.toLocaleString('zh-CN')} 处服务`)
    } else {
      await expect(answer(page)).toContainText('还到不了任何服务')
    }
    const missing = circle.duties.filter((duty) => duty.applicable && !duty.met).length
    if (missing > 0) await expect(page.getByTestId('missing-title')).toContainText(String(missing))
    await expect(page.getByText('估算', { exact: true }).first()).toBeVisible({
      visible: circle.estimated,
    })
  })

  test(`${district.code} speaks English`, async ({ page, request }) => {
    await keep(page, { language: 'en' })
    await open(page, link(district))
    const circle = await ask<Circle>(request, district.code, 'circle', {
      lat: district.lat,
      lng: district.lng,
    })
    const text = await answer(page).textContent()
    if (circle.services.length > 0) {
      expect(numberIn(text, /^\s*([\d,]+) services? within/)).toBe(circle.services.length)
    } else {
      expect(text).toContain('No service within')
    }
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  })
}

test('Hongkou says that times are estimated and how to import streets', async ({ page }) => {
  await open(page, link(hongkou))
  await page.getByText('怎样导入街道').click()
  await expect(page.getByText('linli import streets shanghai-latest.osm.pbf --district 310109')).toBeVisible()
  await expect(page.getByText('download.geofabrik.de')).toBeVisible()
})

test('a district with streets says nothing of estimates', async ({ page }) => {
  for (const district of [xujiahui, portoAlegre]) {
    await open(page, link(district))
    await expect(page.getByText('怎样导入街道')).toHaveCount(0)
  }
})

test('the first page leads to the district last used', async ({ page }) => {
  await page.goto('/')
  await page.waitForURL(/\/d\/[^/]+\/map/)
  await page.goto(`/d/${portoAlegre.code}/map`)
  await drawn(page)
  await page.goto('/')
  await page.waitForURL(new RegExp(`/d/${portoAlegre.code}/map`))
})

test('one switches the district from the header', async ({ page }) => {
  await page.goto(`/d/${hongkou.code}/map`)
  await drawn(page)
  await page.getByRole('button', { name: /所在的区/ }).click()
  await page.locator(`a[href="/d/${xujiahui.code}/map"]`).click()
  await page.waitForURL(new RegExp(`/d/${xujiahui.code}/map`))
  await drawn(page)
})

test('an unknown district offers those there are', async ({ page, mayFail }) => {
  mayFail(/404/)
  await page.goto('/d/nowhere/map')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('nowhere')
  await page.locator(`a[href="/d/${hongkou.code}/map"]`).click()
  await drawn(page)
})

test('a lost way leads back', async ({ page }) => {
  await page.goto('/no/such/page')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('没有这个页面')
  await expect(page.locator(`a[href="/d/${hongkou.code}/map"]`)).toBeVisible()
})
