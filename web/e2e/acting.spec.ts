import type { APIRequestContext, Browser, Locator, Page } from '@playwright/test'
import { asBoss, communities, hasBoss, newOfficer, newPhone, newTag, takeOver, written } from './officer'
import { expect, expectAccessible, expectNoSideways, hongkou, takeCode, test } from './support'

const at = (page: string) => `/d/${hongkou.code}/${page}`

// oxlint-disable-next-line no-unused-expressions -- skips where no officer can be made
test.skip(() => !hasBoss(), 'this server cannot appoint an officer')

const api = (path: string) => `/api/v1/d/${hongkou.code}/${path}`
const done = async (asked: ReturnType<APIRequestContext['get']>) => expect((await asked).ok()).toBe(true)

/** A community with an officer of its own, who sits at the desk. */
async function atTheDesk(page: Page) {
  const area = (await communities())[0]?.code ?? ''
  const { session } = await newOfficer('沈主任', 'community_staff', [area])
  await takeOver(page, session)
  return { area, session }
}

/** The part of a person's pane under a heading. */
const part = (page: Page, heading: string): Locator =>
  page.locator('section', { has: page.getByRole('heading', { name: heading, exact: true }) }).last()

async function recordAgent(page: Page, person: string, agent: string, how: string, as: '家人' | '监护人') {
  await page.goto(at(`desk/persons?person=${person}`))
  const agents = part(page, '谁可以替他办理')
  await agents.getByLabel('本人是怎么说的').selectOption(how)
  const field = agents.getByRole('combobox', { name: `增加一位${as}` })
  await field.fill(agent)
  await agents.getByRole('option', { name: agent }).click()
  await agents.getByRole('button', { name: '新增' }).click()
  await expect(agents.getByRole('listitem').filter({ hasText: agent })).toContainText(as)
  // Done with, and ready for the next one.
  await expect(field).toHaveValue('')
  return agents
}

/** A phone of its own, on which somebody the desk knows signs in with a code. */
async function onAPhone(browser: Browser, number: string) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } })
  const phone = await context.newPage()
  await phone.goto(at('sign-in?back=' + encodeURIComponent(at('mine'))))
  await phone.getByLabel('手机号码').fill(number)
  await phone.getByRole('button', { name: '发验证码' }).click()
  await takeCode(phone)
  await phone.getByRole('button', { name: '登录', exact: true }).click()
  await phone.waitForURL(/\/mine$/)
  return phone
}

const banner = (page: Page) => page.getByRole('region', { name: '正在替别人办理' })

async function actFor(page: Page, name: string) {
  await page.getByRole('button', { name: `替${name}办理` }).click()
  await expect(banner(page)).toContainText(`正在替 ${name} 办理`)
}

/** What the boss reads about somebody in the records of what was done. */
async function audited(browser: Browser, person: string) {
  const page = await (await browser.newContext()).newPage()
  await takeOver(page, await asBoss())
  await page.goto(at(`desk/audit?person=${person}`))
  await expect(page.getByTestId('table-audit')).toBeVisible()
  return page
}

test('family acts for an older neighbour on a phone, and who did it for whom is on record', async ({ page, browser }) => {
  const tag = newTag()
  const [elder, son, number] = [`顾阿婆${tag}`, `顾明${tag}`, newPhone()]
  const { area, session } = await atTheDesk(page)
  const elderId = await written(session, { name: elder, area, born: '1941' })
  await written(session, { name: son, area, phone: number, born: '1972' })
  const agents = await recordAgent(page, elderId, son, '书面签字', '家人')
  await expectAccessible(page)

  const phone = await onAPhone(browser, number)
  await expect(phone.getByText('正在替')).toHaveCount(0)
  await actFor(phone, elder)
  await expect(phone.getByText(`这些是 ${elder} 的同意事项`)).toBeVisible()
  await expect(phone.getByRole('heading', { level: 1 })).toHaveText(son)
  await expectAccessible(phone)
  await expectNoSideways(phone)
  const notices = phone.getByTestId('consents').getByRole('switch').nth(1)
  await notices.click()
  await expect(notices).toHaveAttribute('aria-checked', 'true')
  await expect(phone.getByTestId('consents')).toContainText(`由 ${son} 记录`)
  // On every page, also after it was loaded again.
  await phone.goto(at('today'))
  await expect(banner(phone)).toContainText(elder)
  await expectNoSideways(phone)
  await phone.goto(at('map'))
  await expect(banner(phone)).toContainText(elder)
  await phone.goto(at('mine'))
  await banner(phone).getByRole('button', { name: '回到我自己' }).click()
  await expect(banner(phone)).toHaveCount(0)
  await expect(notices, 'the consents of oneself').toHaveAttribute('aria-checked', 'false')

  const audit = await audited(browser, elderId)
  const gave = audit.getByRole('row').filter({ hasText: '记录了同意' })
  await expect(gave).toHaveCount(1)
  await expect(gave).toContainText(son)
  await expect(gave).toContainText(`替 ${elder}`)
  await expect(audit.getByRole('row').filter({ hasText: '开始替人办理' })).toContainText(son)
  await expect(audit.getByRole('row').filter({ hasText: '登记了代办人' })).toContainText('沈主任')

  // Whoever stops it at the desk stops what is under way as well.
  await actFor(phone, elder)
  await agents.getByRole('button', { name: /^结束/ }).click()
  await expect(agents.getByText('没有人替他办理')).toBeVisible()
  await notices.click()
  await expect(phone.getByTestId('consents').getByRole('alert')).toContainText('和现在替谁办理对不上')
  await expect(banner(phone)).toHaveCount(0)
  await expect(phone.getByText('还没有家人')).toBeVisible()
  await expect(notices, 'nothing is recorded for oneself instead').toHaveAttribute('aria-checked', 'false')
  await phone.reload()
  await expect(phone.getByText('还没有家人')).toBeVisible()
  await expect(notices).toHaveAttribute('aria-checked', 'false')
  await audit.context().close()
  await phone.context().close()
})

test('staff act at the desk for who stands before them', async ({ page, browser }) => {
  const name = `何伯${newTag()}`
  const { area, session } = await atTheDesk(page)
  const id = await written(session, { name, area, born: '1938' })
  await page.goto(at(`desk/persons?person=${id}`))
  await part(page, '谁可以替他办理').getByRole('button', { name: `现在替${name}办理` }).click()
  await page.waitForURL(/\/mine$/)
  await expect(banner(page)).toContainText(name)
  const service = page.getByTestId('consents').getByRole('switch').first()
  await service.click()
  await expect(page.getByTestId('consents')).toContainText('由 沈主任 记录')
  // Back at the desk it still says so, and who it is.
  await page.goto(at(`desk/persons?person=${id}`))
  await expect(banner(page)).toContainText(name)
  await expect(part(page, '我同意的事')).toContainText('由 沈主任 记录')
  await expectAccessible(page)
  await banner(page).getByRole('button', { name: '回到我自己' }).click()
  await expect(banner(page)).toHaveCount(0)

  const audit = await audited(browser, id)
  await expect(audit.getByRole('row').filter({ hasText: '记录了同意' })).toContainText(`替 ${name}`)
  // Where whoever looks after this area alone finds both as well.
  for (const what of ['开始替人办理', '不再替人办理']) {
    await expect(audit.getByRole('row').filter({ hasText: what })).toContainText('沈主任')
    await expect(audit.getByRole('row').filter({ hasText: what })).toContainText('居委会')
  }
  await audit.context().close()
})

test('what another tab changed is not done for whom the page does not show', async ({ page, browser }) => {
  const tag = newTag()
  const [elder, daughter, number] = [`朱阿婆${tag}`, `朱莉${tag}`, newPhone()]
  const { area, session } = await atTheDesk(page)
  const elderId = await written(session, { name: elder, area, born: '1940' })
  const id = await written(session, { name: daughter, area, phone: number, born: '1971' })
  await done(session.post(api(`persons/${elderId}/representatives`), { data: { person: id, kind: 'family', how: 'paper' } }))

  const phone = await onAPhone(browser, number)
  await expect(phone.locator('#calendar')).toBeVisible()
  await phone.goto(at('volunteer'))
  const offer = phone.getByTestId('offer')
  await offer.getByLabel('接待', { exact: true }).check()
  await done(phone.request.put(api('me/acting-for'), { data: { person: elderId } }))
  await offer.getByRole('button', { name: '报名' }).click()
  await expect(phone.getByText('和现在替谁办理对不上').first()).toBeVisible()
  await expect(banner(phone)).toContainText(elder)
  await expect(offer.getByLabel('接待', { exact: true }), 'what was typed for oneself').not.toBeChecked()
  const stateOf = async () => ((await (await phone.request.get(api('me/volunteering'))).json()) as { profile: { state: string } }).profile.state
  expect(await stateOf()).toBe('none')

  await phone.goto(at('mine'))
  await expect(banner(phone)).toContainText(elder)
  await expect(phone.getByRole('heading', { name: '登录过的设备' })).toBeVisible()
  await expect(phone.locator('#calendar'), 'always of oneself').toHaveCount(0)
  await banner(phone).getByRole('button', { name: '回到我自己' }).click()
  await expect(phone.locator('#calendar')).toBeVisible()
  expect(await stateOf()).toBe('none')
  await phone.context().close()
})

test('for a child only a guardian acts', async ({ page, browser }) => {
  const tag = newTag()
  const [child, mother, number] = [`小雨${tag}`, `苏芳${tag}`, newPhone()]
  const { area, session } = await atTheDesk(page)
  const childId = await written(session, { name: child, area, born: String(new Date().getFullYear() - 6) })
  const motherId = await written(session, { name: mother, area, phone: number, born: '1990' })
  const refused = await session.post(`/api/v1/d/${hongkou.code}/persons/${childId}/representatives`, {
    data: { person: motherId, kind: 'family', how: 'spoken' },
  })
  expect(((await refused.json()) as { code: string }).code).toBe('people.minor_needs_guardian')

  await page.goto(at(`desk/persons?person=${childId}`))
  await expect(page.getByText('未满 14 岁', { exact: true })).toBeVisible()
  const consents = part(page, '我同意的事')
  // Nothing else can be chosen, so that nothing is refused afterwards.
  await expect(consents.getByLabel('本人是怎么说的').getByRole('option')).toHaveText(['由监护人'])
  await recordAgent(page, childId, mother, '由监护人', '监护人')

  const phone = await onAPhone(browser, number)
  await expect(phone.getByRole('listitem').filter({ hasText: child })).toContainText('监护人')
  await actFor(phone, child)
  const first = phone.getByTestId('consents').getByRole('switch').first()
  await first.click()
  await expect(first).toHaveAttribute('aria-checked', 'true')
  await phone.context().close()
})
