import { ask, expect, hongkou, numberIn, open, settled, test, type GapPage, type WhatIf } from './support'

const url = `/d/${hongkou.code}/map?mode=gaps&category=canteen`

test('the worst gap comes first, and a click tells where, how many, how far', async ({ page, request }) => {
  await open(page, url)
  const { gaps } = await ask<GapPage>(request, hongkou.code, 'gaps', { category: 'canteen', limit: 30 })
  expect(gaps.length).toBeGreaterThan(0)
  await expect(page.locator('button.gap')).toHaveCount(gaps.length)
  await page.locator('button.gap').first().click()
  const card = page.getByTestId('gap-card')
  await expect(card).toContainText(gaps[0]?.area?.name.zh ?? '未划片区')
  const shown = numberIn(await card.innerText(), /([\d,]+) 人/)
  const real = gaps[0]?.residents ?? 0
  expect(Math.abs(shown - real)).toBeLessThanOrEqual(Math.max(1, real * 0.06))
})

test('a gap on the map can be clicked too', async ({ page }) => {
  await open(page, url)
  await page.locator('button.gap').nth(1).click()
  await page.waitForURL(/gap=/)
  await settled(page)
  const first = new URL(page.url()).searchParams.get('gap')
  // The chosen gap is brought to the middle; from another one a click returns.
  await page.getByRole('button', { name: '回到全部缺口' }).click()
  await expect(page.getByTestId('gap-card')).toHaveCount(0)
  const box = await page.locator('#map canvas').boundingBox()
  if (!box) throw new Error('no map')
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
  await expect(page.getByTestId('gap-card')).toBeVisible()
  await expect.poll(() => new URL(page.url()).searchParams.get('gap')).toBe(first)
})

test('an imagined service changes the figures while it is dragged', async ({ page, request }) => {
  await open(page, url)
  await page.locator('button.gap').first().click()
  await settled(page)
  await page.getByRole('button', { name: '在这里放一处，看看会怎样' }).click()
  const result = page.getByTestId('what-if-result')
  await expect(result).toBeVisible()
  await settled(page)
  const site = new URL(page.url()).searchParams.get('site')?.split(',').map(Number) ?? []
  const answer = await ask<WhatIf>(request, hongkou.code, 'what-if', {
    lat: site[0],
    lng: site[1],
    category: 'canteen',
  })
  expect(answer.newly_covered).toBeGreaterThan(0)
  const shown = numberIn(await result.textContent(), /([\d,]+) 人/)
  expect(Math.abs(shown - answer.newly_covered)).toBeLessThanOrEqual(Math.max(1, answer.newly_covered * 0.06))

  const pin = await page.locator('.linli-pin.site').boundingBox()
  if (!pin) throw new Error('no pin')
  const seen = new Set<string>()
  await page.mouse.move(pin.x + pin.width / 2, pin.y + pin.height / 2)
  await page.mouse.down()
  for (let step = 1; step <= 20; step += 1) {
    await page.mouse.move(pin.x + pin.width / 2 + step * 9, pin.y + pin.height / 2 + step * 7)
    await page.waitForTimeout(50)
    seen.add((await result.textContent()) ?? '')
  }
  await page.mouse.up()
  expect(seen.size).toBeGreaterThan(1)
})
