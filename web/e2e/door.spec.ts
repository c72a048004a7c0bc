import { hasBoss, newTag, takeOver } from './officer'
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
  const feed = await phone.getByRole('link', { name: '订阅活动' }).getAttribute('href')
  expect(await (await phone.request.get(feed ?? '')).text()).toContain(`写春联${tag}`)
  await phone.goto(at(`sessions/${session}`))
  const card = await phone.getByRole('link', { name: '转发图片' }).getAttribute('href')
  expect((await phone.request.get(card ?? '')).headers()['content-type']).toBe('image/png')

  await page.reload()
  await photos.getByRole('button', { name: '拿掉这张' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '拿掉', exact: true }).click()
  await expect(photos.getByText('还没有照片')).toBeVisible()
})
