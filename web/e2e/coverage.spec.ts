import { answer, ask, expect, hongkou, open, portoAlegre, settled, test, type Coverage } from './support'

const percent = (share: number) => {
  const whole = Math.round(share * 100)
  if (share > 0 && whole === 0) return '1%'
  return share < 1 && whole === 100 ? '99%' : `${whole}%`
}

test('the table ranks the areas and agrees with the API', async ({ page, request }) => {
  await open(page, `/d/${hongkou.code}/map?mode=coverage&category=canteen`)
  const coverage = await ask<Coverage>(request, hongkou.code, 'coverage', { level: 'subdistrict' })
  const rows = page.getByTestId('coverage-table').locator('tbody tr')
  await expect(rows).toHaveCount(coverage.areas.length)
  const shares = coverage.areas
    .map((area) => area.duties.find((duty) => duty.category === 'canteen')?.share ?? 0)
    .sort((a, b) => a - b)
  await expect(rows.first().locator('.share')).toContainText(percent(shares[0] ?? 0))
  await page.getByRole('button', { name: /^覆盖$/ }).click()
  await expect(rows.first().locator('.share')).toContainText(percent(shares.at(-1) ?? 0))
})

test('it sorts by name and by residents, and says so to those who listen', async ({ page }) => {
  await open(page, `/d/${hongkou.code}/map?mode=coverage`)
  const head = (name: string) => page.getByRole('columnheader', { name })
  await page.getByRole('button', { name: '居民', exact: true }).click()
  await expect(head('居民')).toHaveAttribute('aria-sort', 'descending')
  const people = await page.locator('.third').allInnerTexts()
  const counts = people.map((text) => Number(text.replaceAll(',', '')))
  expect(counts).toEqual([...counts].sort((a, b) => b - a))
  await page.getByRole('button', { name: '名称', exact: true }).click()
  await expect(head('名称')).toHaveAttribute('aria-sort', 'ascending')
  const names = await page.locator('tbody th').allInnerTexts()
  const collator = new Intl.Collator('zh-CN')
  expect(names).toEqual([...names].sort(collator.compare))
})

test('communities have a table even without borders', async ({ page, request }) => {
  await open(page, `/d/${hongkou.code}/map?mode=coverage&level=community`)
  const coverage = await ask<Coverage>(request, hongkou.code, 'coverage', { level: 'community' })
  await expect(page.getByTestId('coverage-table').locator('tbody tr')).toHaveCount(coverage.areas.length)
})

test('services of a district without areas are compared', async ({ page, request }) => {
  await open(page, `/d/${portoAlegre.code}/map?mode=coverage`)
  const coverage = await ask<Coverage>(request, portoAlegre.code, 'coverage', {})
  const categories = new Set(coverage.district.duties.map((duty) => duty.category))
  await expect(page.getByTestId('coverage-table').locator('tbody tr')).toHaveCount(categories.size)
  await expect(answer(page)).toContainText(percent(coverage.district.compliant_share))
})

test('an area is chosen in the table and shown on the map', async ({ page }) => {
  await open(page, `/d/${hongkou.code}/map?mode=coverage`)
  const first = page.getByTestId('coverage-table').locator('tbody button').first()
  await first.click()
  await expect(first).toHaveAttribute('aria-pressed', 'true')
  await settled(page)
})

test('the figures can be taken along in four forms', async ({ page, request }) => {
  await open(page, `/d/${hongkou.code}/map?mode=coverage`)
  const links = page.locator('.links a')
  await expect(links).toHaveCount(4)
  for (const link of await links.all()) {
    const answer = await request.get((await link.getAttribute('href')) ?? '')
    expect(answer.ok()).toBe(true)
    expect((await answer.body()).length).toBeGreaterThan(0)
  }
})
