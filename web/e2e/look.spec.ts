import { answer, expect, expectNoSideways, hongkou, keep, link, open, settled, test } from './support'

const phone = { width: 360, height: 740 }

test.describe('on a phone', () => {
  test.use({ viewport: phone, hasTouch: true })

  for (const mode of ['circle', 'coverage', 'gaps']) {
    test(`${mode} fits 360 pixels, in large text too`, async ({ page }) => {
      await open(page, link(hongkou, { mode }))
      await expectNoSideways(page)
      await keep(page, {})
      await page.evaluate(() =>
        localStorage.setItem('linli.preferences', '{"language":"en","elder":true,"textSize":30}'),
      )
      await page.reload()
      await settled(page)
      await expectNoSideways(page)
      const wide = await page
        .locator('.scroll')
        .evaluate((element) => element.scrollWidth - element.clientWidth)
      expect(wide).toBeLessThanOrEqual(0)
    })
  }

  test('the sheet has three heights, by button and by drag', async ({ page }) => {
    await open(page, link(hongkou))
    const height = async () => (await page.locator('#panel').boundingBox())?.height ?? 0
    const middle = await height()
    await page.getByRole('button', { name: '拉高面板' }).click()
    await expect.poll(height).toBeGreaterThan(middle)
    await expect(page.getByRole('button', { name: '拉高面板' })).toBeDisabled()
    await page.getByRole('button', { name: '放低面板' }).click()
    await page.getByRole('button', { name: '放低面板' }).click()
    await expect.poll(height).toBeLessThan(middle)
    // Where it comes to rest, however busy the machine is.
    await page.evaluate(() => Promise.all(document.getAnimations().map((each) => each.finished)))
    const low = await height()
    await expect(answer(page)).toBeInViewport()

    const grip = await page.locator('.grip').boundingBox()
    if (!grip) throw new Error('no grip')
    await page.mouse.move(grip.x + 20, grip.y + 2)
    await page.mouse.down()
    await page.mouse.move(grip.x + 20, grip.y - 260, { steps: 8 })
    await page.waitForTimeout(80)
    await page.mouse.up()
    await expect.poll(height).toBeGreaterThan(low)
  })

  test('whatever one taps is large enough for a thumb', async ({ page }) => {
    await open(page, link(hongkou))
    await page.getByRole('button', { name: '拉高面板' }).click()
    await page.waitForTimeout(300)
    expect(await tooSmall(page, 44)).toEqual([])
  })
})

async function tooSmall(page: import('@playwright/test').Page, least: number) {
  return page.evaluate((least) => {
    const targets = document.querySelectorAll<HTMLElement>('button, select, a.button, a.entry, summary, input[type=range], label:has(input[type=radio])')
    return [...targets]
      .filter((each) => each.offsetParent !== null)
      .map((each) => ({ name: each.innerText || each.ariaLabel || each.tagName, box: each.getBoundingClientRect() }))
      .filter(({ box }) => box.height > 0 && (box.height < least - 0.5 || box.width < least - 0.5))
      .map(({ name, box }) => `${name} ${Math.round(box.width)}×${Math.round(box.height)}`)
  }, least)
}

test('large text is 18 px and more, with targets of 60', async ({ page }) => {
  await keep(page, { elder: true, textSize: 18 })
  await open(page, link(hongkou))
  const size = () => page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize))
  expect(await size()).toBe(18)
  expect(await tooSmall(page, 60)).toEqual([])
  await page.getByRole('button', { name: '设置' }).click()
  await page.getByLabel(/字号/).fill('30')
  await expect.poll(size).toBe(30)
  await page.reload()
  await expect.poll(size).toBe(30)
})

test('languages are changed in place and remembered', async ({ page }) => {
  await open(page, link(hongkou))
  await page.getByRole('button', { name: '设置' }).click()
  const settings = page.getByRole('dialog')
  await settings.getByText('繁體中文').click()
  await expect(page.getByText('生活圈').first()).toBeVisible()
  await expect(answer(page)).toContainText('從這裡走')
  await settings.getByText('English', { exact: true }).click()
  await expect(answer(page)).toContainText('walk of here')
  await page.reload()
  await expect(answer(page)).toContainText('walk of here')
  expect(await page.title()).toContain('Linli')
})

test('language and large text are one tap away on every width of every shell', async ({ page }) => {
  for (const path of ['today', 'map', 'desk', 'kiosk?at=31.2461,121.4836']) {
    for (const width of [360, 800, 1440]) {
      await page.setViewportSize({ width, height: 740 })
      await page.addInitScript(() => localStorage.setItem('linli.preferences', '{"textSize":30}'))
      await page.goto(`/d/${hongkou.code}/${path}`)
      const header = page.locator('header')
      const large = header.getByRole('button', { name: /^(大字|Large|字大|Larger)/ })
      await expect(large).toHaveAttribute('aria-pressed', 'false')
      await large.click()
      await expect(large).toHaveAttribute('aria-pressed', 'true')
      await header.getByRole('button', { name: 'English' }).click()
      await expect(page.locator('html')).toHaveAttribute('lang', 'en')
      await expect(header.getByRole('button', { name: /^Large/ })).toBeVisible()
      for (const button of await header.getByRole('button').all()) {
        await expect(button, `${path} ${width}`).toBeInViewport({ ratio: 1 })
        expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(59.5)
      }
      await expectNoSideways(page)
    }
  }
})

test('dark is dark, light is light, auto follows the system', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await open(page, link(hongkou))
  const theme = () => page.locator('html').getAttribute('data-theme')
  expect(await theme()).toBe('dark')
  await page.emulateMedia({ colorScheme: 'light' })
  await expect.poll(theme).toBe('light')
  await page.getByRole('button', { name: '设置' }).click()
  await page.getByText('深色', { exact: true }).click()
  expect(await theme()).toBe('dark')
  await page.reload()
  expect(await theme()).toBe('dark')
})

test('paper shows the map and the whole list, black on white', async ({ page }) => {
  await open(page, link(hongkou))
  await page.emulateMedia({ media: 'print' })
  const paper = page.getByTestId('paper')
  await expect(paper).toBeVisible()
  await expect(paper.getByRole('img')).toHaveAttribute('src', /^data:image\/png/)
  await expect(paper).toContainText('网址')
  await expect(page.locator('header')).toBeHidden()
  const ink = await paper.evaluate((element) => {
    const style = getComputedStyle(element)
    return [style.color, style.backgroundColor, Number.parseFloat(style.fontSize)]
  })
  expect(ink).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)', expect.closeTo(18.67, 1)])
  const picture = await paper.getByRole('img').evaluate((image: HTMLImageElement) => image.naturalWidth)
  expect(picture).toBeGreaterThan(300)
})

test('who asks for less motion gets none', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await open(page, link(hongkou))
  const moving = await page.evaluate(() => document.getAnimations().length)
  expect(moving).toBe(0)
})
