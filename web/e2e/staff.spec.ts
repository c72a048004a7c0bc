import { createHmac } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { asBoss, communities, hasBoss, newOfficer, newPhone, newTag, signedIn, takeOver, withPassword, written } from './officer'
import { expect, expectAccessible, expectNoSideways, hongkou, takeCode, test } from './support'

const at = (page: string) => `/d/${hongkou.code}/${page}`
const password = 'three kettles on the river wall'

// oxlint-disable-next-line no-unused-expressions -- skips where no officer can be made
test.skip(() => !hasBoss(), 'this server cannot appoint an officer')

async function officer(page: Page, name: string) {
  const area = (await communities())[0]?.code ?? ''
  const { session } = await newOfficer(name, 'community_staff', [area])
  await takeOver(page, session)
}

async function setPassword(page: Page, login: string, old?: string) {
  await page.getByLabel('登录名').fill(login)
  await page.getByLabel('新密码').fill(password)
  if (old !== undefined) await page.getByLabel('原来的密码').fill(old)
  await page.getByRole('button', { name: '设定登录名和密码' }).click()
}

async function signOut(page: Page) {
  await page.getByRole('button', { name: '退出登录', exact: true }).click()
  await page.waitForURL(/\/today$/)
}

async function enter(page: Page, login: string, typed = password) {
  await page.getByLabel('登录名').fill(login)
  await page.getByLabel('密码', { exact: true }).fill(typed)
  await page.getByRole('button', { name: '登录', exact: true }).click()
}

const toPasswords = (page: Page) => page.goto(at('sign-in?way=password&back=' + encodeURIComponent(at('mine'))))

/** As an authenticator shows it (RFC 6238), so many half minutes from now. */
function codeOf(secret: string, ahead = 0) {
  const bits = [...secret.replaceAll(/[\s=]/g, '')].map((each) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(each).toString(2).padStart(5, '0')).join('')
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((each) => parseInt(each, 2)))
  const step = Buffer.alloc(8)
  step.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + ahead))
  const mac = createHmac('sha1', key).update(step).digest()
  const number = mac.readUInt32BE((mac.at(-1) ?? 0) & 15) & 0x7fffffff
  return String(number % 1_000_000).padStart(6, '0')
}

test('an officer sets a password and an authenticator, and signs in with both', async ({ page, mayFail }) => {
  mayFail(/400|401/)
  const login = `staff${newTag()}`
  await officer(page, '孙主任')
  await page.goto(at('mine'))
  const ways = page.getByTestId('ways')
  const state = (what: string) => ways.getByRole('listitem').filter({ has: page.getByText(what, { exact: true }) }).locator('.van-cell__value')
  await expect(state('密码')).toHaveText('没有设定')
  await expect(page.getByText('先设定密码并用密码登录')).toBeVisible()
  await page.getByLabel('登录名').fill(login)
  await page.getByLabel('新密码').fill('1234567890')
  await page.getByRole('button', { name: '设定登录名和密码' }).click()
  await expect(page.getByRole('alert')).toContainText('密码太容易被猜到')
  await setPassword(page, login)
  await expect(page.getByText('已设定，其他设备已退出登录')).toBeVisible()
  await expect(state('密码'), 'at once').toHaveText('已设定')

  await signOut(page)
  await toPasswords(page)
  await enter(page, login, 'not this one at all')
  await expect(page.getByRole('alert')).toContainText('登录名或密码不对')
  await expectAccessible(page)
  await enter(page, login)
  await page.waitForURL(/\/mine$/)
  await expect(page.getByTestId('sessions')).toContainText('用密码登录')

  await page.getByRole('button', { name: '开通动态码' }).click()
  const secret = (await page.locator('code').textContent()) ?? ''
  const right = codeOf(secret)
  const digits = page.getByLabel('六位动态码')
  await digits.fill(right === '000000' ? '000001' : '000000')
  await page.getByRole('button', { name: '确认' }).click()
  await expect(page.getByRole('alert')).toContainText('不对')
  await expectAccessible(page)
  await digits.fill(codeOf(secret))
  await page.getByRole('button', { name: '确认' }).click()
  await expect(page.getByText('动态码已开通')).toBeVisible()
  await expect(state('动态码')).toHaveText('已设定')

  await signOut(page)
  await page.setViewportSize({ width: 360, height: 740 })
  await toPasswords(page)
  await enter(page, login)
  await expect(page.getByText('请打开手机上的验证器')).toBeVisible()
  await expectNoSideways(page)
  await expectAccessible(page)
  // Half a sign-in is none, and goes on where it was left.
  await page.getByRole('link', { name: '今天' }).click()
  await expect(page.getByText('您还没有登录')).toBeVisible()
  await page.getByRole('link', { name: '继续登录' }).click()
  // The same code does not count twice; the next one does.
  await page.getByLabel('六位动态码').fill(codeOf(secret, 1))
  await page.getByRole('button', { name: '确认' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('孙主任')
  await page.goto(at('mine'))
  await expect(page.getByTestId('sessions')).toContainText('用密码加动态码')

  // Just signed in with both, either can be taken away.
  await page.getByRole('button', { name: '移除动态码' }).click()
  await expect(page.getByRole('dialog')).toContainText('不再问动态码')
  await expectAccessible(page)
  await expectNoSideways(page)
  await page.getByRole('dialog').getByRole('button', { name: '移除', exact: true }).click()
  await expect(state('动态码')).toHaveText('没有设定')
  await page.getByRole('button', { name: '移除密码' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '移除', exact: true }).click()
  await expect(state('密码')).toHaveText('没有设定')
})

test('an officer with an authenticator gives it after a code too', async ({ page }) => {
  const tag = newTag()
  const name = `钱${tag}`
  const email = `q${tag}@example.org`
  const area = (await communities())[0]?.code ?? ''
  const by = await asBoss()
  const phone = newPhone()
  const id = await written(by, { name, phone, email, area, capacities: ['staff'] })
  const api = `/api/v1/d/${hongkou.code}`
  await by.post(`${api}/persons/${id}/roles`, { data: { role: 'community_staff', area } })
  const session = await signedIn(phone)
  await withPassword(session, `code${tag}`)
  const { secret } = (await (await session.post(`${api}/me/authenticator`)).json()) as { secret: string }
  expect((await session.put(`${api}/me/authenticator`, { data: { code: codeOf(secret) } })).status()).toBe(204)

  await page.goto(at('sign-in?back=' + encodeURIComponent(at('mine'))))
  await page.getByText('邮箱', { exact: true }).click()
  await page.getByLabel('邮箱地址').fill(email)
  await page.getByRole('button', { name: '发验证码' }).click()
  await takeCode(page)
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await expect(page.getByText('请打开手机上的验证器')).toBeVisible()
  await expectAccessible(page)
  // The same code does not count twice; the next one does.
  await page.getByLabel('六位动态码').fill(codeOf(secret, 1))
  await page.getByRole('button', { name: '确认' }).click()
  await page.waitForURL(/\/mine$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
  await expect(page.getByTestId('ways')).toContainText('动态码')
})

test('a password tried too often is locked, and it says for how long', async ({ page, mayFail }) => {
  mayFail(/401|429/)
  const login = `staff${newTag()}`
  await officer(page, '李主任')
  await page.goto(at('mine'))
  await setPassword(page, login)
  await expect(page.getByText('已设定，其他设备已退出登录')).toBeVisible()
  // A new one only with the one so far.
  await setPassword(page, login, 'not the old one')
  await expect(page.getByRole('alert')).toContainText('不对')
  await signOut(page)
  await toPasswords(page)
  for (let i = 0; i < 5; i++) {
    await enter(page, login, `wrong one ${i}`)
    await expect(page.getByRole('button', { name: '登录', exact: true })).toBeEnabled()
    await expect(page.getByRole('alert')).toContainText('登录名或密码不对')
  }
  await enter(page, login)
  await expect(page.getByRole('alert')).toContainText('输错太多次')
  await expect(page.getByRole('alert')).toContainText('15 分钟')
  await expectAccessible(page)
})

test('who has nothing but a card has what is kept handed over, and erased, as they asked', async ({ page }) => {
  const tag = newTag()
  const area = (await communities())[0]?.code ?? ''
  const { session } = await newOfficer('何主任', 'community_staff', [area])
  await written(session, { name: `阿${tag}`, area })
  const other = await written(session, { name: `小${tag}`, area, born: '2018' })
  await takeOver(page, session)
  await page.goto(at(`desk/persons?q=${encodeURIComponent(`阿${tag}`)}`))
  await page.getByRole('row').getByRole('button', { name: `阿${tag}` }).click()
  const kept = page.getByTestId('kept')
  await expect(kept.getByText('抹掉资料要用密码登录')).toBeVisible()
  await expect(kept.getByRole('button', { name: /供打印/ }), 'not before it is said how they asked').toBeDisabled()
  await kept.getByLabel('本人怎么提出的').selectOption('当面')
  const saving = page.waitForEvent('download')
  await kept.getByRole('button', { name: /供打印/ }).click()
  expect(await readFile(await (await saving).path(), 'utf8')).toContain(`阿${tag}`)
  await expectAccessible(page)

  await withPassword(session, `keeper${tag}`)
  await takeOver(page, session)
  await page.setViewportSize({ width: 360, height: 740 })
  await page.reload()
  await kept.getByLabel('本人怎么提出的').selectOption('书面')
  await kept.getByRole('button', { name: '抹掉…' }).click()
  const sure = page.getByRole('dialog', { name: `抹掉阿${tag}的资料` })
  await expect(sure.getByRole('button', { name: '抹掉', exact: true })).toBeDisabled()
  await sure.getByLabel(/要继续/).fill('抹掉')
  await expectAccessible(page)
  await expectNoSideways(page)
  await sure.getByRole('button', { name: '抹掉', exact: true }).click()
  await expect(page.getByText('没有符合的人')).toBeVisible()

  // Of a child only a guardian can have asked.
  await page.goto(at(`desk/persons?person=${other}`))
  await expect(kept.getByLabel('本人怎么提出的').getByRole('option')).toHaveText(['请选择', '由监护人'])
})
