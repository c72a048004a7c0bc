import type { Page, Request } from '@playwright/test'
import { expect, expectAccessible, hongkou, link, settled, takeCode, test } from './support'

test.use({ serviceWorkers: 'allow' })

const at = (page: string) => `/d/${hongkou.code}/${page}`
/** Compressed, everything the first page of a resident loads, its answers and headers too. */
const mostBytes = 150_000

async function withWorker(page: Page) {
  await page.goto(at('today'))
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await page.reload()
  await expect.poll(() => page.evaluate(() => Boolean(navigator.serviceWorker.controller))).toBe(true)
}

/** What the service worker keeps. */
function publicAnswers(page: Page) {
  return page.evaluate(async () => {
    const urls: string[] = []
    for (const name of await caches.keys()) {
      for (const request of await (await caches.open(name)).keys()) urls.push(request.url)
    }
    return urls
  })
}

/** What the page keeps of whoever is signed in. */
function personalAnswers(page: Page) {
  return page.evaluate(
    () =>
      new Promise<unknown[]>((resolve) => {
        const opening = indexedDB.open('linli')
        opening.addEventListener('success', () => {
          const db = opening.result
          const there = db.objectStoreNames.contains('answers')
          const asking = there ? db.transaction('answers').objectStore('answers').getAllKeys() : undefined
          asking?.addEventListener('success', () => resolve(asking.result))
          if (!there) resolve([])
          db.close()
        })
      }),
  )
}

test('the resident pages open offline with what was last seen, and say from when', async ({ page, context, mayFail }) => {
  mayFail(/ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to load resource|503|50\d|no-response/)
  await withWorker(page)
  const phone = `1397777${String(Date.now() % 10000).padStart(4, '0')}`
  await page.goto(at('sign-in'))
  await page.getByLabel('手机号码').fill(phone)
  await page.getByRole('button', { name: '发验证码' }).click()
  await takeCode(page)
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await page.getByLabel('姓名').fill('吴秀兰')
  await page.getByRole('button', { name: '下一步' }).click()
  await page.getByRole('button', { name: '完成' }).click()
  await page.goto(at('mine'))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('吴秀兰')
  await expect(page.getByTestId('consents').getByRole('switch').first()).toBeVisible()
  // Answers are kept beside showing them, not before.
  await expect
    .poll(async () => (await personalAnswers(page)).map((key) => String(key).replace(/^.*\{district\}/, '')))
    .toEqual(expect.arrayContaining(['/me', '/me/bookings', '/me/consents', '/me/signups']))
  await page.goto(link(hongkou))
  await settled(page)
  await expect.poll(async () => (await publicAnswers(page)).filter((url) => url.includes('/circle?'))).not.toEqual([])
  const answer = await page.getByTestId('answer').textContent()

  await context.setOffline(true)
  await page.goto(at('today'))
  await expect(page.getByRole('heading', { level: 1 })).toContainText('吴秀兰')
  await expect(page.getByTestId('offline')).toContainText(/下面是.*看到的内容/)
  await expectAccessible(page)
  await page.goto(link(hongkou))
  await expect(page.getByTestId('answer')).toHaveText(answer ?? '')
  await page.goto(at('mine'))
  await expect(page.getByTestId('consents').getByRole('switch').first()).toBeVisible()

  await context.setOffline(false)
  await expect(page.getByTestId('offline')).toHaveCount(0)
  await page.getByRole('button', { name: '退出登录', exact: true }).click()
  await page.waitForURL(/\/today$/)

  // Nothing of the person stays on the device.
  await context.setOffline(true)
  await page.goto(at('mine'))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('我的')
  await expect(page.locator('body')).not.toContainText('吴秀兰')
  const kept = await publicAnswers(page)
  expect(kept.filter((url) => /\/me(\/|$)|\/persons|\/outbox|\/session/.test(url))).toEqual([])
  expect(await personalAnswers(page)).toEqual([])
})

test('the page can be installed, in the language it is read in', async ({ page, request }) => {
  await page.goto(at('today'))
  const href = () => page.locator('link[rel=manifest]').getAttribute('href')
  expect(await href()).toBe('/manifest.zh-CN.webmanifest')
  for (const language of ['zh-CN', 'zh-TW', 'en']) {
    const answer = await request.get(`/manifest.${language}.webmanifest`)
    expect(answer.headers()['content-type']).toBe('application/manifest+json')
    expect(answer.headers()['cache-control']).toBe('no-cache')
    const manifest = (await answer.json()) as { lang: string; icons: { src: string; sizes: string }[] }
    expect(manifest.lang).toBe(language)
    for (const { src } of manifest.icons) expect((await request.get(src)).status()).toBe(200)
  }
  const worker = await request.get('/sw.js')
  expect(worker.headers()['content-type']).toContain('javascript')
  expect(worker.headers()['cache-control']).toBe('no-cache')
})

test.describe('the first page', () => {
  test.use({ serviceWorkers: 'block' })

  test('of the desk and of the kiosk carries nothing of Vant, that of a resident nothing of Element Plus', async ({ page }) => {
    const parts = async (path: string) => {
      const asked = new Set<string>()
      const keep = (request: Request) => /\/assets\/.*\.(js|css)$/.test(request.url()) && asked.add(request.url())
      page.on('request', keep)
      await page.goto(at(path), { waitUntil: 'networkidle' })
      page.off('request', keep)
      const bodies = [...asked].map((url) => page.request.get(url).then((answer) => answer.text()))
      return (await Promise.all(bodies)).join('\n')
    }
    const vant = /--van-|van-cell/
    const element = /--el-|el-table/
    for (const path of ['desk/persons', 'kiosk?at=31.2461,121.4836']) {
      const all = await parts(path)
      expect(all.length).toBeGreaterThan(10_000)
      expect(all).not.toMatch(vant)
    }
    const all = await parts('today')
    expect(all).toMatch(vant)
    expect(all).not.toMatch(element)
  })

  // Not yet of a map, of somebody's own and of what can be booked (docs/web.md).
  for (const path of ['today', 'venues', 'notices', 'volunteer', 'thanks', 'ideas', 'sign-in']) {
    test(`of a resident is small: ${path}`, async ({ page }) => {
      const sizes: Promise<{ url: string; bytes: number }>[] = []
      page.on('requestfinished', (request) => {
        sizes.push(
          request.sizes().then(({ responseBodySize, responseHeadersSize }) => ({
            url: request.url(),
            bytes: responseBodySize + responseHeadersSize,
          })),
        )
      })
      await page.goto(at(path), { waitUntil: 'networkidle' })
      const all = await Promise.all(sizes)
      const bytes = all.reduce((sum, each) => sum + each.bytes, 0)
      test.info().annotations.push({ type: 'first page', description: `${bytes} bytes, ${all.length} requests` })
      expect(bytes, all.map((each) => `${each.bytes} ${each.url}`).join('\n')).toBeLessThanOrEqual(mostBytes)
    })
  }
})
