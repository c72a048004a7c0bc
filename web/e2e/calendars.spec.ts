import { hasBoss, newTag, takeOver } from './officer'
import { answered, api, at, dayFromNow, phoneOf, planned, resident, staffOf } from './living'
import { expect, expectAccessible, expectNoSideways, keep, test } from './support'

test.skip(() => !hasBoss(), 'needs an officer who appoints others')

const compact = (day: string) => day.replaceAll('-', '')
const event = (uid: string, title: string, day: string, hour: string) =>
  ['BEGIN:VEVENT', `UID:${uid}`, `SUMMARY:${title}`, `DTSTART:${compact(day)}T${hour}0000`, 'DURATION:PT1H', 'END:VEVENT'].join('\r\n')
const calendar = (...events: string[]) => ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//x//y//EN', ...events, 'END:VCALENDAR', ''].join('\r\n')
const file = (text: string) => ({ name: 'other.ics', mimeType: 'text/calendar', buffer: Buffer.from(text) })

test('staff reads a calendar file into a room, once, and is told what was left out', async ({ page, mayFail }) => {
  mayFail(/400/)
  const tag = newTag()
  const { area, session } = await staffOf()
  const week = [0, 1, 2, 3, 4, 5, 6].map((each) => ({ from: each * 1440 + 540, to: each * 1440 + 1200 }))
  const venue = await answered<{ id: string }>(
    session.post(api('venues'), { data: { name: { zh: `河滨${tag}`, en: `Hebin ${tag}` }, area, at: { lat: 31.2461, lng: 121.4836 }, hours: { week, exceptions: [] } } }),
  )
  await answered(session.post(api(`venues/${venue.id}/rooms`), { data: { name: { zh: '大厅', en: 'Hall' }, seats: 30 } }))
  await takeOver(page, session)
  const day = dayFromNow(3)
  await page.goto(at(`desk/venues/${venue.id}?view=list&date=${day}`))
  await page.getByRole('button', { name: '日历文件和地址' }).click()
  const form = page.getByTestId('calendar-import')
  await expect(form.getByRole('button', { name: '读入并预订' })).toBeDisabled()
  await form.getByLabel('选择 .ics 文件').setInputFiles(file('<html>not found</html>'))
  await form.getByRole('button', { name: '读入并预订' }).click()
  await expect(form.getByRole('alert')).toContainText('.ics')

  const text = calendar(
    event(`a${tag}`, `合唱${tag}`, day, '10'),
    event(`b${tag}`, `同时${tag}`, day, '10'),
    event(`c${tag}`, `从前${tag}`, dayFromNow(-3), '10'),
  )
  await form.getByLabel('选择 .ics 文件').setInputFiles(file(text))
  await form.getByRole('button', { name: '读入并预订' }).click()
  const told = form.getByRole('status')
  await expect(told).toContainText('读到 3 条安排，订下 1 次')
  await expect(told.getByRole('listitem').filter({ hasText: `同时${tag}` })).toContainText('这个时间有人了')
  await expect(told.getByRole('listitem').filter({ hasText: `从前${tag}` })).toContainText('已经过去了')
  await expectAccessible(page)
  await expect(page.getByRole('region').getByText(`合唱${tag}`)).toBeVisible()

  await form.getByRole('button', { name: '读入并预订' }).click()
  await expect(told).toContainText('订下 0 次；以前读过 1 条')

  // What can be followed elsewhere is a calendar.
  const shown = page.getByTestId('calendar-address').first().getByRole('textbox')
  const feed = await page.request.get(await shown.inputValue())
  expect(feed.headers()['content-type']).toContain('text/calendar')
  expect(await feed.text()).toContain(`河滨${tag}`)

  // For everybody, on the page of the venue.
  await page.setViewportSize({ width: 360, height: 740 })
  await keep(page, { language: 'en', elder: true })
  await page.goto(at(`venues/${venue.id}`))
  await page.getByText('See it in the calendar of a phone or computer').click()
  await expect(page.getByTestId('calendar-address').getByRole('textbox').first()).toHaveValue(/\/calendar$/)
  await expectAccessible(page)
  await expectNoSideways(page)
})

test('what takes place in none of its rooms stands under the calendar of a venue, and on the paper for its door', async ({ page }) => {
  const tag = newTag()
  const { area, session: staff } = await staffOf()
  const venue = await answered<{ id: string }>(
    staff.post(api('venues'), { data: { name: { zh: `河滨${tag}`, en: `Hebin ${tag}` }, area, at: { lat: 31.2461, lng: 121.4836 } } }),
  )
  const room = await answered<{ rooms: { id: string }[] }>(staff.post(api(`venues/${venue.id}/rooms`), { data: { name: { zh: '大厅', en: 'Hall' }, seats: 30 } }))
  const day = dayFromNow(3)
  const times = { from: `${day}T02:00:00Z`, until: `${day}T04:00:00Z` }
  const walk = await planned(staff, area, `滨江走走${tag}`, times, { venue: venue.id })
  await planned(staff, area, `合唱${tag}`, { ...times, room: room.rooms[0]?.id }, { venue: venue.id })
  await takeOver(page, staff)

  await page.goto(at(`desk/venues/${venue.id}?view=week&date=${day}`))
  const outside = page.getByTestId('roomless')
  await expect(outside.getByRole('listitem')).toHaveText([new RegExp(`滨江走走${tag}.*上午10点到中午12点`)])
  const paper = page.getByTestId('door-paper')
  await expect(paper.locator('tr', { hasText: '不占空间' })).toContainText(`10:00–12:00滨江走走${tag}`)
  await expect(paper.locator('tr', { hasText: '大厅' })).toContainText(`合唱${tag}`)
  await expectAccessible(page)

  // A day that has none says nothing of it; neither does the calendar of one room.
  await page.goto(at(`desk/venues/${venue.id}?view=day&date=${dayFromNow(4)}`))
  await expect(page.getByRole('grid')).toBeVisible()
  await expect(outside).toHaveCount(0)
  await page.goto(at(`desk/venues/${venue.id}?view=month&date=${day}`))
  await expect(outside).toContainText(`滨江走走${tag}`)
  await page.getByLabel('空间', { exact: true }).selectOption({ label: '大厅' })
  await expect(outside).toHaveCount(0)
  await page.getByLabel('空间', { exact: true }).selectOption({ label: '全部空间' })

  await outside.getByRole('link', { name: `滨江走走${tag}` }).click()
  await expect(page.getByRole('complementary', { name: `滨江走走${tag}` })).toBeVisible()

  // Called off it is said here, and no longer promised at the door.
  await answered(staff.post(api(`sessions/${walk.session}/cancel`), { data: { reason: '有雨' } }))
  await page.setViewportSize({ width: 360, height: 740 })
  await keep(page, { language: 'en' })
  await page.goto(at(`desk/venues/${venue.id}?view=list&date=${day}`))
  await expect(outside).toContainText(`滨江走走${tag} (en) · Cancelled`)
  await expect(paper.locator('tr', { hasText: 'Without a room' })).toHaveCount(0)
  await expectAccessible(page)
  await expectNoSideways(page)
})

test('what one signed up for is in the calendar of one’s phone, at an address that can end', async ({ page, browser }) => {
  const tag = newTag()
  const { area, session: staff } = await staffOf()
  const day = dayFromNow(4)
  const { session } = await planned(staff, area, `插花${tag}`, { from: `${day}T06:00:00Z`, until: `${day}T08:00:00Z` })
  const one = await resident(`方阿姨${tag}`, area)
  await answered(one.post(api(`sessions/${session}/signups`), { data: {} }))
  const phone = await phoneOf(browser, one)
  await phone.goto(at('mine#calendar'))
  const mine = phone.getByTestId('my-calendar')
  await mine.getByRole('button', { name: '生成我的日历地址' }).click()
  const shown = mine.getByRole('textbox', { name: '日历地址' })
  const first = await shown.inputValue()
  expect(await (await page.request.get(first)).text()).toContain(`插花${tag}`)
  await expect(mine.getByRole('link', { name: /用日历软件打开/ })).toHaveAttribute('href', /^webcal:/)
  await expectAccessible(phone)
  await expectNoSideways(phone)

  // Shown once; another ends the former.
  await phone.reload()
  await expect(mine.getByText('生成的地址正在用')).toBeVisible()
  await expect(shown).toHaveCount(0)
  await mine.getByRole('button', { name: '换一个新地址' }).click()
  await phone.getByRole('dialog').getByRole('button', { name: '换一个新地址' }).click()
  const second = await shown.inputValue()
  expect(second).not.toBe(first)
  expect((await page.request.get(first)).status()).toBe(404)
  expect((await page.request.get(second)).status()).toBe(200)

  await mine.getByRole('button', { name: '停用日历地址' }).click()
  await expectAccessible(phone)
  await phone.getByRole('dialog').getByRole('button', { name: '停用日历地址' }).click()
  await expect(mine.getByRole('button', { name: '生成我的日历地址' })).toBeVisible()
  expect((await page.request.get(second)).status()).toBe(404)
})
