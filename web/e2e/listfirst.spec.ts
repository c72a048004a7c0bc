import { answer, drawn, expect, expectAccessible, expectNoSideways, hongkou, keep, link, placeOf, placesIn, portoAlegre, settled, test } from './support'

// As on a phone without graphics hardware: nobody has said yet to draw all the same.
test.use({ drawsMap: false })

test.beforeEach(async ({ page }) => {
  await page.goto('/?choose=1')
  const renderer = await page.evaluate(() => {
    const context = document.createElement('canvas').getContext('webgl2')
    const names = context?.getExtension('WEBGL_debug_renderer_info')
    return String(names && context?.getParameter(names.UNMASKED_RENDERER_WEBGL))
  })
  test.skip(!/swiftshader|llvmpipe/i.test(renderer), 'this machine draws maps by hardware')
})

const large = (page: { url(): string }) => /mapView|maplibre/.test(page.url())

test('without graphics hardware the list comes first, the map for the asking, and the answer is remembered', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  const parts: string[] = []
  page.on('request', (request) => large(request) && parts.push(request.url()))
  await page.goto(link(hongkou))
  await expect(answer(page)).toBeVisible()
  await expect(page.locator('.services .row').first()).toBeAttached()
  await expect(page.getByRole('button', { name: '拉高面板' })).toHaveCount(0)
  await expectNoSideways(page)
  await expectAccessible(page)
  expect(parts).toEqual([])
  const places = await placesIn(page)

  await page.getByRole('button', { name: '画出地图' }).click()
  await settled(page)
  expect(await placesIn(page)).toBe(places)
  await page.reload()
  await settled(page)
  await page.getByRole('button', { name: '收起地图' }).click()
  await expect(page.locator('#map')).toHaveCount(0)
  await page.reload()
  await expect(page.getByRole('button', { name: '画出地图' })).toBeVisible()
})

test('where there is room the circle is drawn flat beside the list, and a click starts there', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await keep(page, { language: 'en' })
  await page.goto(link(portoAlegre))
  const picture = page.getByTestId('picture')
  await expect(picture.locator('.band')).toHaveCount(3)
  await expect(picture.locator('.service').first()).toBeVisible()
  await expectNoSideways(page)
  await expectAccessible(page)
  const before = placeOf(page)
  const box = await picture.boundingBox()
  if (!box) throw new Error('no picture')
  // North of the middle, where nothing else lies.
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 4)
  await expect.poll(() => placeOf(page).lat).toBeGreaterThan(before.lat + 0.002)
  expect(Math.abs(placeOf(page).lng - before.lng)).toBeLessThan(0.003)
  await expect(picture.locator('.band')).toHaveCount(3)
})

test('what a planner asks is drawn at once', async ({ page }) => {
  await page.goto(`/d/${hongkou.code}/map?mode=gaps`)
  await drawn(page)
  await expect(page.getByRole('button', { name: '收起地图' })).toHaveCount(0)
})

test('before a place is chosen one searches, or stands in it', async ({ page, context }) => {
  await context.grantPermissions(['geolocation'])
  await context.setGeolocation({ latitude: hongkou.lat, longitude: hongkou.lng })
  await keep(page, { elder: true, textSize: 30 })
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto(`/d/${hongkou.code}/map`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('搜一个地方')
  await expectNoSideways(page)
  await expectAccessible(page)
  await page.getByRole('button', { name: '我的位置' }).click()
  await page.waitForURL(/lat=/)
  await expect(answer(page)).toBeVisible()
  await page.setViewportSize({ width: 1440, height: 900 })
  await expect(page.getByRole('button', { name: '画出地图' })).toBeVisible()
  await expectAccessible(page)
})
