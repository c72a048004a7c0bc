import type { Page } from '@playwright/test'
import { asBoss, communities, hasBoss, newOfficer, newPhone, newTag, signedIn, takeOver, withPassword, written } from './officer'
import { expect, expectAccessible, expectNoSideways, hongkou, keep, takeCode, test } from './support'

const at = (page: string) => `/d/${hongkou.code}/${page}`
const api = `/api/v1/d/${hongkou.code}`

/** Somebody who had a role and keeps a password, signed in at this page with a code, and elsewhere with the password. */
async function resident(page: Page) {
  const area = (await communities())[0]?.code ?? ''
  const { id, phone, session: elsewhere } = await newOfficer('王淑芬', 'volunteer', [area])
  await takeOver(page, elsewhere)
  const login = `a${newTag()}${newTag()}`
  await withPassword(elsewhere, login)
  const boss = await asBoss()
  const { grants } = (await (await boss.get(`${api}/persons/${id}`)).json()) as { grants: { id: string }[] }
  for (const each of grants) await boss.delete(`${api}/persons/${id}/roles/${each.id}`)
  await page.goto(at('mine#ways'))
  await expect(page.getByTestId('addresses')).toContainText(phone.slice(-4))
  return { phone, login, elsewhere }
}

const line = (page: Page, name: string) => page.getByTestId('addresses').getByRole('listitem').filter({ hasText: name })
const form = (page: Page) => page.getByTestId('address-form')

/** Types it and the code that was sent there. */
async function confirm(page: Page, label: string, address: string) {
  await form(page).getByLabel(label).fill(address)
  await form(page).getByRole('button', { name: '发验证码' }).click()
  await takeCode(page)
  await form(page).getByRole('button', { name: '确认', exact: true }).click()
}

test('who has a new number changes it, and signs in with that one', async ({ page }) => {
  test.setTimeout(180_000)
  const { phone, elsewhere } = await resident(page)
  await expect(page.getByTestId('sessions').getByRole('listitem')).toHaveCount(2)
  const next = newPhone()
  await line(page, '手机号').getByRole('button', { name: /更换/ }).click()
  await expect(form(page).getByLabel('新的手机号码')).toBeFocused()
  await expect(form(page)).toContainText('其他设备会退出登录')
  await expectAccessible(page)
  await form(page).getByLabel('新的手机号码').fill(next)
  await form(page).getByRole('button', { name: '发验证码' }).click()
  await expect(form(page).getByTestId('shown-messages')).toContainText('登记到您名下')
  await expectAccessible(page)
  await takeCode(page)
  await form(page).getByRole('button', { name: '确认', exact: true }).click()
  await expect(form(page)).toHaveCount(0)
  await expect(line(page, '手机号')).toContainText(`${next.slice(0, 3)}****${next.slice(-4)}`)

  // The other device is signed out, and the number so far was told.
  await expect(page.getByTestId('sessions').getByRole('listitem')).toHaveCount(1)
  expect((await elsewhere.get(`${api}/me`)).status()).toBe(401)
  const shown = (await (await page.request.get(`${api}/outbox/shown`)).json()) as { messages: { to: string; text: string }[] }
  expect(shown.messages.find(({ to }) => to.endsWith(phone.slice(-4)))?.text).toContain('您更改了您登记的电话号码')

  await page.getByRole('button', { name: '退出登录', exact: true }).click()
  await page.waitForURL(/\/today$/)
  // One code a minute for one number.
  const back = await signedIn(next)
  expect(((await (await back.get(`${api}/me`)).json()) as { name: string }).name).toBe('王淑芬')
})

test('a mail address comes beside the number, and goes again', async ({ page }) => {
  await keep(page, { elder: true })
  await page.setViewportSize({ width: 360, height: 740 })
  await resident(page)
  const mail = `w${newTag()}@example.org`
  await line(page, '邮箱').getByRole('button', { name: /添加/ }).click()
  await expectNoSideways(page)
  await expectAccessible(page)
  await confirm(page, '新的邮箱地址', mail)
  await expect(line(page, '邮箱')).toContainText('w***@example.org')
  await expectNoSideways(page)
  for (const button of await page.getByTestId('addresses').getByRole('button').all()) {
    expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(60)
  }

  const asked = page.getByRole('dialog')
  await line(page, '邮箱').getByRole('button', { name: /移除/ }).click()
  await expect(asked).toContainText('w***@example.org')
  await expect(asked).toContainText('消息不再发到那里')
  await expectAccessible(page)
  await asked.getByRole('button', { name: '移除', exact: true }).click()
  await expect(line(page, '邮箱')).toContainText('还没有登记')
})

test('before the number goes as the last way to sign in, it is said what that means', async ({ page, mayFail }) => {
  mayFail(/409/)
  const phone = newPhone()
  await takeOver(page, await signedIn(phone))
  await page.goto(at('mine#ways'))
  const asked = page.getByRole('dialog')
  await line(page, '手机号').getByRole('button', { name: /移除/ }).click()
  await asked.getByRole('button', { name: '移除', exact: true }).click()
  await expect(asked).toContainText('这是您最后一种登录方式')
  await asked.getByRole('button', { name: '返回' }).click()
  await page.reload()
  await expect(line(page, '手机号')).toContainText(phone.slice(-4))
})

test('a number that is on another record is refused, and the one so far stays', async ({ page, mayFail }) => {
  test.skip(!hasBoss(), 'this server cannot write somebody down')
  mayFail(/400|409/)
  const { phone } = await resident(page)
  const taken = newPhone()
  await written(await asBoss(), { name: '王建国', phone: taken })
  await line(page, '手机号').getByRole('button', { name: /更换/ }).click()
  await form(page).getByLabel('新的手机号码').fill('123')
  await form(page).getByRole('button', { name: '发验证码' }).click()
  await expect(form(page).getByRole('alert')).toBeVisible()
  await confirm(page, '新的手机号码', taken)
  await expect(form(page).getByRole('alert')).toContainText('登记在另一份资料上')
  await expect(form(page).getByRole('alert')).toContainText('合并')
  await expectAccessible(page)
  await page.reload()
  await expect(line(page, '手机号')).toContainText(phone.slice(-4))
})

test('who signed in long ago does so again, and finds what was typed', async ({ page, mayFail }) => {
  mayFail(/403/)
  const { login } = await resident(page)
  const next = newPhone()
  const stale = { code: 'people.sign_in_again', title: '请再登录一次', status: 403, type: 'about:blank' }
  await page.route(/\/me\/addresses\/codes$/, (route) => route.fulfill({ status: 403, contentType: 'application/problem+json', json: stale }))
  await line(page, '手机号').getByRole('button', { name: /更换/ }).click()
  await form(page).getByLabel('新的手机号码').fill(next)
  await form(page).getByRole('button', { name: '发验证码' }).click()
  await form(page).getByRole('link', { name: '再登录一次' }).click()
  await page.waitForURL(/\/sign-in/)
  await page.unroute(/\/me\/addresses\/codes$/)
  await page.getByRole('button', { name: '工作人员登录' }).click()
  await page.getByLabel('登录名').fill(login)
  await page.getByLabel('密码', { exact: true }).fill('seven herons by the lock')
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await page.waitForURL(/\/mine#ways$/)
  await expect(form(page).getByLabel('新的手机号码')).toHaveValue(next)
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toContain(next)
})
