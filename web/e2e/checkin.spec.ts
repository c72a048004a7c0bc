import { connect, createServer, type Server, type Socket } from 'node:net'
import { answered, api, inMinutes, planned, resident, staffOf } from './living'
import { asBoss, hasBoss, newPhone, newTag, written } from './officer'
import { expect, expectAccessible, expectNoSideways, hongkou, scan, takeCode, test } from './support'

test.use({ serviceWorkers: 'allow' })
// oxlint-disable-next-line no-unused-expressions -- skips where no officer can be made
test.skip(() => !hasBoss(), 'this server cannot appoint an officer')
test.slow()

/** The way to the server, which can be cut: then nobody answers at its address, until it is mended. */
async function wire() {
  const there = new URL(process.env.LINLI_URL ?? '')
  const open = new Set<Socket>()
  let server: Server
  const listen = (port: number) =>
    new Promise<number>((resolve) => {
      server = createServer((near) => {
        const far = connect(Number(there.port), there.hostname)
        for (const [one, other] of [[near, far], [far, near]] as const) {
          open.add(one)
          one.on('error', () => other.destroy()).on('close', () => open.delete(one))
          one.pipe(other)
        }
      })
      server.listen(port, '127.0.0.1', () => {
        const address = server.address()
        resolve(typeof address === 'object' && address ? address.port : 0)
      })
    })
  const port = await listen(0)
  return {
    url: `http://127.0.0.1:${port}`,
    cut: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        open.forEach((each) => each.destroy())
      }),
    mend: () => listen(port),
  }
}

test('people check in at the kiosk, also when the network is gone and the power was, and all of it arrives', async ({ page, mayFail }) => {
  mayFail(/401|ERR_|Failed to load resource|Failed to fetch|no-response|503/)
  const tag = newTag()
  const { area, session: staff } = await staffOf()
  // A place of its own: no other venue is at the door.
  const place = { lat: hongkou.lat + 0.02 + Math.random() / 100, lng: hongkou.lng }
  const venue = await answered(staff.post(api('venues'), { data: { name: { zh: `屏幕厅${tag}` }, area, at: place } }))
  const { session } = await planned(staff, area, `合唱${tag}`, { from: inMinutes(20), until: inMinutes(90), places: 3 }, { venue: venue.id })
  const withCode = await resident(`码${tag}`, area)
  const { id: signup } = await answered(withCode.post(api(`sessions/${session}/signups`), { data: {} }))
  const cardOf = async (name: string) => {
    const { id } = await answered(staff.post(api('persons'), { data: { name, area, capacities: ['resident'] } }))
    return (await answered<{ text: string }>(staff.post(api(`persons/${id}/cards`)))).text
  }
  const [first, second] = [await cardOf(`卡一${tag}`), await cardOf(`卡二${tag}`)]
  const by = await asBoss()
  const phone = newPhone()
  const host = await written(by, { name: '孙接待', phone, area, capacities: ['staff'] })
  await by.post(api(`persons/${host}/roles`), { data: { role: 'venue_host', area } })

  const line = await wire()
  const at = (path = '') => `${line.url}/d/${hongkou.code}/kiosk${path}?at=${place.lat.toFixed(5)},${place.lng}`
  await page.setViewportSize({ width: 1080, height: 1920 })
  await page.goto(at())
  await expect.poll(() => page.evaluate(() => Boolean(navigator.serviceWorker.controller))).toBe(true)

  // Staff makes the screen the door of its venue.
  await page.getByRole('button', { name: '登录', exact: true }).or(page.getByRole('button', { name: /登录/ })).first().click()
  for (const digit of phone) await page.getByRole('button', { name: digit, exact: true }).click()
  await page.getByRole('button', { name: '发验证码' }).click()
  await takeCode(page)
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await page.getByRole('button', { name: '帮助' }).click()
  await expect(page.getByTestId('offline-start')).toContainText('没有网络')
  await expect(page.getByTestId('offline-start')).toContainText('也能打开并签到')
  await page.getByTestId('kiosk-staff').getByRole('button', { name: '在这里签到' }).click()
  await expect(page.getByTestId('kiosk-staff')).toContainText(`屏幕厅${tag}`)
  await expectAccessible(page)
  await page.getByRole('button', { name: '退出登录' }).click()

  // By card from the first page, and by the last digits of the number.
  await expect(page.getByRole('button', { name: /签到/ })).toBeVisible()
  await expectAccessible(page)
  await scan(page, first)
  const outcome = page.getByTestId('check-in-outcome')
  await expect(outcome).toContainText(`卡一${tag}，签到好了`)
  await expectAccessible(page)
  await outcome.getByRole('button', { name: '下一位' }).click()
  await expect(page.getByText(`合唱${tag}`)).toBeVisible()
  for (const digit of '0000') await page.getByRole('button', { name: digit, exact: true }).click()
  await expect(page.getByText('没有这个号码')).toBeVisible()
  await expectAccessible(page)
  await expectNoSideways(page)

  // Network and power go together; the screen starts all the same.
  await line.cut()
  await page.goto(at())
  await expect(page.getByText('网络断了，正在自动重连')).toBeVisible()
  await page.getByRole('button', { name: /今天有什么活动/ }).click()
  await expect(page.getByText(`合唱${tag}`)).toBeVisible()
  await page.goto(at())
  await expect(page.getByRole('button', { name: /今天有什么活动/ })).toBeVisible()
  await scan(page, second)
  await expect(outcome).toContainText('记下了')
  await expectAccessible(page)
  await page.reload()
  await expect(page.getByRole('heading', { name: '签到' })).toBeVisible()
  await scan(page, `linli:signup:${session}:${signup}`)
  await expect(outcome).toContainText('记下了')
  const kept = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))
  expect(kept).not.toContain(second.replace('linli:card:', ''))

  await line.mend()
  await page.reload()
  const attended = async () => (await answered<{ attended: number }>(staff.get(api(`sessions/${session}/signups`)))).attended
  await expect.poll(attended, { timeout: 60_000 }).toBe(3)
  await page.getByRole('button', { name: '帮助' }).click()
  await expect(page.getByTestId('kiosk-staff')).toContainText(`屏幕厅${tag}`)
  await expect(page.getByTestId('check-ins-waiting')).toHaveCount(0)
  await line.cut()
})
