import type { Page } from '@playwright/test'
import { hasBoss, newOfficer, newTag, takeOver } from './officer'
import { answered, api, at, dayFromNow, inMinutes, phoneOf, planned, resident, staffOf } from './living'
import { expect, expectAccessible, expectNoSideways, hongkou, scan, test } from './support'

// oxlint-disable-next-line no-unused-expressions -- skips where no officer can be made
test.skip(() => !hasBoss(), 'this server cannot appoint an officer')
test.slow()

test('the door works without a network, takes who walked in, and sends it all when there is one', async ({ page, context, browser, mayFail }) => {
  mayFail(/ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to load resource/)
  const tag = newTag()
  const { area, session: staff } = await staffOf()
  const { session } = await planned(staff, area, `茶艺${tag}`, { from: inMinutes(20), until: inMinutes(90), places: 3 })
  const one = await resident(`陈一${tag}`, area)
  const two = await resident(`陈二${tag}`, area)
  await resident(`陈三${tag}`, area)
  for (const each of [one, two]) await answered(each.post(api(`sessions/${session}/signups`), { data: {} }))

  // What the resident holds up.
  const phone = await phoneOf(browser, one)
  await phone.goto(at(`sessions/${session}`))
  await phone.getByText('到门口出示的码').click()
  await expect(phone.getByAltText('签到码')).toBeVisible()
  await expect.poll(() => phone.getByAltText('签到码').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)
  await expectAccessible(phone)
  await expectNoSideways(phone)

  await takeOver(page, staff)
  await page.goto(at(`desk/sessions/${session}`))
  await expect(page.getByTestId('names')).toContainText(`陈一${tag}`)
  // On paper: read on another day, so with the year, and lines for who comes without a place.
  await page.emulateMedia({ media: 'print' })
  const paper = page.locator('.names-paper')
  await expect(paper.locator('p').first()).toContainText(/^\d{4}年\d+月\d+日/)
  await expect(paper.locator('tbody tr').filter({ hasText: `陈一${tag}` })).toBeVisible()
  await expect(paper.locator('tbody tr').last().locator('td').nth(1)).toBeEmpty()
  await page.emulateMedia({ media: null })
  await context.setOffline(true)
  await page.getByRole('button', { name: `到了: 陈一${tag}` }).click()
  await expect(page.getByRole('button', { name: `到了: 陈一${tag}` })).toHaveAttribute('aria-pressed', 'true')
  await expect(page.getByTestId('door-waiting')).toContainText('1 条记在这台设备上')
  await page.getByLabel('没报名的人来了').fill(`陈三${tag}`)
  await page.getByRole('button', { name: '记下' }).click()
  await expect(page.getByTestId('door-to-find')).toContainText(`陈三${tag}`)
  // A hand scanner is a keyboard that types very fast.
  const { signups } = await answered<{ signups: { id: string; person: { name: string } }[] }>(staff.get(api(`sessions/${session}/signups`)))
  const code = `linli:signup:${session}:${signups.find(({ person }) => person.name === `陈二${tag}`)?.id}`
  await scan(page, code)
  await expect(page.getByTestId('door-waiting')).toContainText('2 条记在这台设备上')
  await expectAccessible(page)

  await context.setOffline(false)
  await expect(page.getByTestId('counts')).toContainText('已到 2 人', { timeout: 60_000 })
  const found = page.getByTestId('door-to-find')
  await found.getByRole('combobox').fill(`陈三${tag}`)
  await page.getByRole('option', { name: new RegExp(tag) }).click()
  await found.getByRole('button', { name: '就是他' }).click()
  await expect(page.getByTestId('counts')).toContainText('已到 3 人')
  await expect(found).toHaveCount(0)
  await expectAccessible(page)
  const csv = await staff.get(api(`sessions/${session}/signups/export?format=csv`))
  expect(await csv.text()).toContain(`陈三${tag}`)
})

/** A session with two people who have a place, and the one who receives them at its door. */
async function withTwo(tag: string) {
  const { area, session: staff } = await staffOf()
  const { session } = await planned(staff, area, `太极${tag}`, { from: inMinutes(20), until: inMinutes(90), places: 3 })
  for (const name of [`陈一${tag}`, `陈二${tag}`]) await answered((await resident(name, area)).post(api(`sessions/${session}/signups`), { data: {} }))
  const attended = async () => (await answered<{ attended: number }>(staff.get(api(`sessions/${session}/signups`)))).attended
  return { staff, area, session, attended }
}

/** At the door, with another page of the desk at hand: without a network none can be fetched. */
async function atTheDoor(page: Page, session: string) {
  await page.goto(at(`desk/sessions/${session}`))
  await page.locator('a.module[href$="/desk/persons"]').click()
  await expect(page.locator('.el-table').first()).toBeVisible()
  await page.goBack()
  await expect(page.getByTestId('names')).toBeVisible()
}

async function came(page: Page, name: string) {
  await page.getByRole('button', { name: `到了: ${name}` }).click()
  await expect(page.getByTestId('door-waiting')).toContainText('1 条记在这台设备上')
}

test('what was noted at the door is sent from any page, once, and after the page was closed', async ({ page, context, mayFail }) => {
  mayFail(/ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to load resource/)
  const tag = newTag()
  const { staff, session, attended } = await withTwo(tag)
  await takeOver(page, staff)
  const sent: string[] = []
  // What the browser refused while there was no network was not sent.
  page.on('requestfinished', (request) => request.url().endsWith(`/sessions/${session}/door`) && sent.push(request.url()))
  await atTheDoor(page, session)

  // Another page of the desk sends it.
  await context.setOffline(true)
  await came(page, `陈一${tag}`)
  await page.locator('a.module[href$="/desk/persons"]').click()
  const left = page.getByTestId('waiting-notes')
  await expect(left).toContainText('门口记下的 1 条还在这台设备上')
  await expectAccessible(page)
  await expectNoSideways(page)
  expect(await attended()).toBe(0)
  await context.setOffline(false)
  await expect.poll(attended, { timeout: 60_000 }).toBe(1)
  await expect(left).toBeEmpty()
  await expect.poll(() => sent.length).toBe(1)

  // The door and the shell around it: one of them does.
  await page.goBack()
  await expect(page.getByTestId('names')).toBeVisible()
  await context.setOffline(true)
  await page.getByRole('button', { name: `到了: 陈一${tag}` }).click() // pressed by mistake
  await expect(page.getByTestId('door-waiting')).toContainText('1 条记在这台设备上')
  await context.setOffline(false)
  await expect.poll(attended, { timeout: 60_000 }).toBe(0)
  await expect(page.getByTestId('counts')).toContainText('已到 0 人')
  await expect.poll(() => sent.length).toBe(2)

  // Nobody opens the door again.
  await context.setOffline(true)
  await came(page, `陈二${tag}`)
  await page.close()
  await context.setOffline(false)
  expect(await attended()).toBe(0)
  const later = await context.newPage()
  await later.goto(at('desk'))
  await expect.poll(attended, { timeout: 60_000 }).toBe(1)
  await expect(later.getByTestId('waiting-notes')).toBeEmpty()
})

test('what somebody else noted is not sent under another name, unless they take it over', async ({ page, context, mayFail }) => {
  mayFail(/ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to load resource/)
  const tag = newTag()
  const { staff, area, session, attended } = await withTwo(tag)
  await takeOver(page, staff)
  await page.goto(at(`desk/sessions/${session}`))
  await expect(page.getByTestId('names')).toBeVisible()
  await context.setOffline(true)
  await came(page, `陈一${tag}`)
  await page.close()
  await context.setOffline(false)

  const { session: other } = await newOfficer('孙主任', 'community_staff', [area])
  await context.clearCookies()
  const later = await context.newPage()
  await takeOver(later, other)
  await later.addInitScript(() => localStorage.setItem('linli.preferences', JSON.stringify({ language: 'zh-CN', elder: true })))
  await later.goto(at('desk'))
  const left = later.getByTestId('waiting-notes')
  await expect(left).toContainText('有 1 条是别人登录时记的')
  await expectAccessible(later)
  await expectNoSideways(later)
  expect(await attended()).toBe(0)
  await left.getByRole('link').click()
  await expect(later).toHaveURL(new RegExp(`/desk/sessions/${session}$`))
  await expect(left).toBeEmpty()
  const others = later.getByTestId('others-notes')
  await expect(others).toContainText('有 1 条是别人登录时记的')
  await expectAccessible(later)
  expect(await attended()).toBe(0)
  await others.getByRole('button', { name: '用我的名义送出' }).click()
  await expect.poll(attended).toBe(1)
  await expect(others).toHaveCount(0)
  await expect(later.getByTestId('counts')).toContainText('已到 1 人')
})

test('who waits in line gets the place nobody came for', async ({ page }) => {
  const tag = newTag()
  const { area, session: staff } = await staffOf()
  const begins = Date.now() + 10_000
  const span = { from: new Date(begins).toISOString(), until: new Date(begins + 3_600_000).toISOString() }
  const { session } = await planned(staff, area, `书法${tag}`, { ...span, places: 1 })
  for (const name of [`李桂英${tag}`, `王建国${tag}`]) await answered((await resident(name, area)).post(api(`sessions/${session}/signups`), { data: {} }))
  await takeOver(page, staff)
  await page.waitForTimeout(Math.max(0, begins + 1000 - Date.now()))
  await page.goto(at(`desk/sessions/${session}`))
  const came = page.getByTestId('line').getByRole('button', { name: `到了: 王建国${tag}` })
  await expect(came).toBeVisible()
  await page.getByRole('button', { name: `没来: 李桂英${tag}` }).click()
  await expect(page.getByRole('button', { name: `没来: 李桂英${tag}` })).toHaveAttribute('aria-pressed', 'true')
  await came.click()
  await expect(page.getByTestId('names').getByRole('button', { name: `到了: 王建国${tag}` })).toHaveAttribute('aria-pressed', 'true')
  await expect(page.getByTestId('counts')).toContainText('已到 1 人')
  await expectAccessible(page)
  await expectNoSideways(page)
})

test('who was let in by mistake is taken out again', async ({ page }) => {
  const tag = newTag()
  const { area, session: staff } = await staffOf()
  const begins = Date.now() + 10_000
  const span = { from: new Date(begins).toISOString(), until: new Date(begins + 3_600_000).toISOString() }
  const { session } = await planned(staff, area, `书法${tag}`, { ...span, places: 2 })
  await (await resident(`李桂英${tag}`, area)).post(api(`sessions/${session}/signups`), { data: {} })
  await resident(`王建国${tag}`, area)
  await takeOver(page, staff)
  await page.waitForTimeout(Math.max(0, begins + 1000 - Date.now()))
  await page.goto(at(`desk/sessions/${session}`))
  const form = page.getByTestId('door-sign-up')
  await form.getByRole('combobox', { name: '谁', exact: true }).fill(`王建国${tag}`)
  await page.getByRole('option', { name: new RegExp(tag) }).click()
  await form.getByRole('button', { name: '报名', exact: true }).click()
  const undo = page.getByTestId('names').getByRole('button', { name: /^撤销这次报名/ })
  await expect(undo, 'of nobody who had signed up').toHaveCount(1)
  // Noted as having come, that is taken back first.
  const came = page.getByRole('button', { name: `到了: 王建国${tag}` })
  await came.click()
  await expect(page.getByTestId('counts')).toContainText('已到 1 人')
  await expect(undo).toHaveCount(0)
  await came.click()
  await expect(page.getByTestId('counts')).toContainText('已到 0 人')
  await expectAccessible(page)
  await undo.click()
  await expect(page.getByTestId('names')).not.toContainText(`王建国${tag}`)
  await expect(page.getByTestId('names')).toContainText(`李桂英${tag}`)
  await expect(page.getByTestId('counts')).toContainText('有名额 1 人')
})

test('what is on leaves the page: poster, card, feed, photographs', async ({ page, browser }) => {
  const tag = newTag()
  const { area, session: staff } = await staffOf()
  const venue = await answered(
    staff.post(api('venues'), { data: { name: { zh: `会客厅${tag}`, en: `Room ${tag}` }, area, at: { lat: hongkou.lat, lng: hongkou.lng }, phone: '021-5555 1234' } }),
  )
  const { session } = await planned(staff, area, `写春联${tag}`, { from: `${dayFromNow(2)}T14:00:00+08:00`, until: `${dayFromNow(2)}T16:00:00+08:00`, places: 8 }, { venue: venue.id })
  await takeOver(page, staff)
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto(at(`desk/venues/${venue.id}`))
  const poster = await page.getByRole('link', { name: '海报 PDF' }).getAttribute('href')
  expect((await (await page.request.get(poster ?? '')).body()).subarray(0, 5).toString()).toBe('%PDF-')
  await page.goto(at(`desk/venues?venue=${venue.id}`))
  const photos = page.getByTestId('photo-desk')
  await photos.getByLabel('选照片').setInputFiles({ name: 'a.txt', mimeType: 'image/png', buffer: Buffer.from('no photograph') })
  await expect(photos.getByRole('alert')).toContainText('打不开')
  const picture = await (await page.request.get(api(`sessions/${session}/card`))).body()
  await photos.getByLabel('选照片').setInputFiles({ name: 'card.png', mimeType: 'image/png', buffer: picture })
  await photos.getByLabel('照片里有什么').fill('长桌上的红纸')
  await expectAccessible(page)
  await photos.getByRole('button', { name: '放上去' }).click()
  await expect(photos.getByAltText('长桌上的红纸')).toBeVisible()

  const phone = await phoneOf(browser, staff)
  await phone.goto(at(`venues/${venue.id}`))
  await expect(phone.getByTestId('photographs').getByAltText('长桌上的红纸')).toBeVisible()
  await expectAccessible(phone)
  await expectNoSideways(phone)
  await phone.goto(at('today'))
  const ofAll = phone.getByRole('link', { name: '海报 PDF' })
  await ofAll.scrollIntoViewIfNeeded()
  expect((await (await phone.request.get((await ofAll.getAttribute('href')) ?? '')).body()).subarray(0, 5).toString()).toBe('%PDF-')
  await phone.goto(at(`venues/${venue.id}`))
  const feed = await phone.getByRole('link', { name: '订阅活动（Atom）' }).getAttribute('href')
  expect(await (await phone.request.get(feed ?? '')).text()).toContain(`写春联${tag}`)
  await phone.goto(at(`sessions/${session}`))
  const card = await phone.getByRole('link', { name: '转发图片' }).getAttribute('href')
  expect((await phone.request.get(card ?? '')).headers()['content-type']).toBe('image/png')

  await page.reload()
  await photos.getByRole('button', { name: '拿掉这张' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '拿掉', exact: true }).click()
  await expect(photos.getByText('还没有照片')).toBeVisible()
})
