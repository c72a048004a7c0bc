import { communities, hasBoss, newOfficer, newPhone, newTag, signedIn, takeOver } from './officer'
import { expect, expectAccessible, expectNoSideways, hongkou, test } from './support'

const at = (page: string) => `/d/${hongkou.code}/${page}`
const api = (path: string) => `/api/v1/d/${hongkou.code}/${path}`
const minute = 60_000

test.skip(() => !hasBoss(), 'needs an officer who appoints others')

test('who booked a room says that they are there, and the desk sees it', async ({ page, browser }) => {
  const tag = newTag()
  const area = (await communities())[0]?.code ?? ''
  const { session: staff } = await newOfficer(`场馆干部${tag}`, 'community_staff', [area])
  // Open day and night, so that it does not matter when this runs.
  const opened = await staff.post(api('venues'), {
    data: {
      name: { zh: `通宵会客厅${tag}`, en: `Always open ${tag}` },
      area,
      at: { lat: 31.2532, lng: 121.4871 },
      hours: { week: [{ from: 0, to: 7 * 1440 }], exceptions: [] },
      release_after_minutes: 15,
    },
  })
  expect(opened.ok(), await opened.text()).toBe(true)
  const venue = ((await opened.json()) as { id: string }).id
  const roomed = await staff.post(api(`venues/${venue}/rooms`), { data: { name: { zh: '茶座', en: 'Tea corner' }, seats: 12, who_books: 'residents' } })
  const room = ((await roomed.json()) as { rooms: { id: string }[] }).rooms[0]?.id ?? ''
  const resident = await signedIn(newPhone())
  const from = Math.ceil(Date.now() / (5 * minute)) * 5 * minute + 10 * minute
  const booked = await resident.post(api(`rooms/${room}/bookings`), {
    data: { from: new Date(from).toISOString(), until: new Date(from + 30 * minute).toISOString(), title: `喝茶${tag}` },
  })
  expect(booked.ok(), await booked.text()).toBe(true)

  await page.setViewportSize({ width: 360, height: 740 })
  await takeOver(page, resident)
  await page.goto(at('mine'))
  const mine = page.getByTestId('my-rooms')
  await expect(mine).toContainText(`喝茶${tag}`)
  await mine.getByRole('button', { name: '我到了' }).click()
  await expect(page.getByText('已记下您到了')).toBeVisible()
  await expect(mine.getByRole('button', { name: '我到了' })).toHaveCount(0)
  await expectAccessible(page)
  await expectNoSideways(page)

  const context = await browser.newContext({ baseURL: process.env.LINLI_URL ?? '', locale: 'zh-CN', timezoneId: 'Asia/Shanghai' })
  const desk = await context.newPage()
  await takeOver(desk, staff)
  const date = new Date(from + 8 * 60 * minute).toISOString().slice(0, 10)
  await desk.goto(at(`desk/venues/${venue}?view=day&date=${date}`))
  await desk.getByRole('grid').getByRole('button', { name: new RegExp(`喝茶${tag}`) }).first().click()
  await expect(desk.getByTestId('booking')).toContainText('到的')
  await expect(desk.getByTestId('booking').getByRole('button', { name: '人到了' })).toHaveCount(0)
  await context.close()
})
