import type { CDPSession, Page } from '@playwright/test'
import { asBoss, communities, hasBoss, newOfficer, withPassword } from './officer'
import { expect, expectAccessible, expectNoSideways, hongkou, keep, test } from './support'

// Passkeys belong to a name, not to a number: the same server as "localhost".
// The provider stays at 127.0.0.1, so that coming back from it is cross-site.
test.use({ baseURL: process.env.LINLI_URL?.replace('127.0.0.1', 'localhost') })
test.skip(!process.env.LINLI_IDENTITY, 'the server that runs has no provider of ours')

const at = (page: string) => `/d/${hongkou.code}/${page}`
let counted = 0
const newName = () => `w${process.pid}x${Date.now() % 1_000_000}x${counted++}`

/** A new resident, signed in with a code that was mailed, by the API alone. */
async function signedIn(page: Page, mail = `${newName()}@example.org`) {
  await page.goto(at('today'))
  const done = await page.evaluate(
    async ([base, address]) => {
      const post = async (path: string, body: object) =>
        (await fetch(base + path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) })).json()
      const sent = await post('/sign-in/codes', { channel: 'email', address })
      const shown = await (await fetch(`${base}/outbox/shown`)).json()
      const end = (address ?? '').slice(-12)
      const texts = shown.messages.filter((each: { to: string }) => each.to.endsWith(end.slice(-4))).map((each: { text: string }) => each.text)
      for (const text of texts) {
        const me = await post(`/sign-in/codes/${sent.id}`, { code: /\d{6}/.exec(text)?.[0] })
        if (!me.id) continue
        await fetch(`${base}/me`, { method: 'PATCH', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ name: '王淑芬' }) })
        localStorage.setItem('linli.signedIn', JSON.stringify(['310109']))
        return true
      }
      return false
    },
    [`/api/v1/d/${hongkou.code}`, mail] as const,
  )
  expect(done).toBe(true)
  return mail
}

async function authenticator(page: Page) {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('WebAuthn.enable')
  return { cdp, authenticatorId: await addDevice(cdp, true) }
}

/** `verifies`: it makes sure who holds it (a finger, a PIN). */
async function addDevice(cdp: CDPSession, verifies: boolean) {
  const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: verifies,
      isUserVerified: verifies,
      automaticPresenceSimulation: true,
    },
  })
  return authenticatorId
}

/** The device as it was at an earlier moment: what a copy of it would be. */
async function turnBack({ cdp, authenticatorId }: { cdp: CDPSession; authenticatorId: string }) {
  const { credentials } = await cdp.send('WebAuthn.getCredentials', { authenticatorId })
  const [credential] = credentials
  if (!credential) throw new Error('There is no passkey.')
  await cdp.send('WebAuthn.removeCredential', { authenticatorId, credentialId: credential.credentialId })
  await cdp.send('WebAuthn.addCredential', { authenticatorId, credential: { ...credential, signCount: 0 } })
}

async function addPasskey(page: Page) {
  await page.goto(at('mine#ways'))
  await page.getByLabel('给它起个名字').fill('我的手机')
  await page.getByRole('button', { name: '添加通行密钥' }).click()
  await expect(page.getByTestId('passkeys')).toContainText('我的手机')
}

async function signOut(page: Page) {
  await page.goto(at('mine'))
  await page.getByRole('button', { name: '退出登录', exact: true }).click()
  await page.waitForURL(/\/today$/)
}

async function byPasskey(page: Page) {
  await page.goto(at('sign-in?back=' + encodeURIComponent(at('mine'))))
  await page.getByRole('button', { name: '用通行密钥登录' }).click()
}

test('a passkey signs in without a name, a removed one and a copy do not', async ({ page, mayFail }) => {
  mayFail(/401/)
  const device = await authenticator(page)
  await signedIn(page)
  await addPasskey(page)
  await expectAccessible(page)
  // The same device does not make a second one.
  await page.getByRole('button', { name: '添加通行密钥' }).click()
  await expect(page.getByRole('alert')).toContainText('已经有您的通行密钥')

  await signOut(page)
  await byPasskey(page)
  await page.waitForURL(/\/mine$/)
  await expect(page.getByTestId('passkeys')).toContainText('用过')
  await expect(page.getByTestId('sessions')).toContainText('通行密钥')

  await signOut(page)
  await turnBack(device)
  await byPasskey(page)
  await expect(page.getByRole('alert')).toContainText('不能登录')

  // It has counted on meanwhile; the real one would be further still.
  await device.cdp.send('WebAuthn.getCredentials', { authenticatorId: device.authenticatorId })
  await expect(async () => {
    await byPasskey(page)
    await page.waitForURL(/\/mine$/, { timeout: 1500 })
  }).toPass()
  await page.getByTestId('passkeys').getByRole('button', { name: /移除/ }).click()
  await page.getByRole('dialog').getByRole('button', { name: '移除', exact: true }).click()
  await expect(page.getByText('还没有通行密钥')).toBeVisible()
  await signOut(page)
  await byPasskey(page)
  await expect(page.getByRole('alert')).toContainText('不能登录')
})

test('before the last way to sign in goes, it is said what that means', async ({ page, mayFail }) => {
  test.skip(!hasBoss(), 'this server cannot appoint an officer')
  mayFail(/401|409/)
  await authenticator(page)
  await signedIn(page)
  await addPasskey(page)
  // The desk takes the address away: the passkey alone is left.
  const me = (await (await page.request.get(`/api/v1/d/${hongkou.code}/me`)).json()) as { id: string }
  const boss = await asBoss()
  const path = `/api/v1/d/${hongkou.code}/persons/${me.id}`
  const { revision } = (await (await boss.get(path)).json()) as { revision: number }
  const changed = await boss.patch(path, { data: { revision, email: '' } })
  expect(changed.ok(), await changed.text()).toBe(true)
  // Which signs out who got in by it.
  await page.goto(at('mine'))
  await expect(page.getByText('您还没有登录').or(page.getByRole('button', { name: '用通行密钥登录' })).first()).toBeVisible()
  await byPasskey(page)
  await page.waitForURL(/\/mine$/)

  const remove = page.getByTestId('passkeys').getByRole('button', { name: /移除/ })
  const asked = page.getByRole('dialog')
  await remove.click()
  await expect(asked).toContainText('移除以后，它不能再登录')
  await asked.getByRole('button', { name: '移除', exact: true }).click()
  await expect(asked).toContainText('这是您最后一种登录方式')
  await expectAccessible(page)
  await asked.getByRole('button', { name: '返回' }).click()
  await page.reload()
  await expect(page.getByTestId('passkeys'), 'nothing happened').toContainText('我的手机')
  await remove.click()
  await asked.getByRole('button', { name: '移除', exact: true }).click()
  await asked.getByRole('button', { name: '仍要移除' }).click()
  await expect(page.getByText('还没有通行密钥')).toBeVisible()
})

test('staff with a passkey need it after the password, and the device must know them', async ({ page, mayFail }) => {
  test.skip(!hasBoss(), 'this server cannot appoint an officer')
  mayFail(/401|403/)
  const login = newName()
  const { session } = await newOfficer('钱主任', 'community_staff', [(await communities())[0]?.code ?? ''])
  await withPassword(session, login)
  const device = await authenticator(page)
  const enter = async () => {
    await page.goto(at('sign-in?way=password&back=' + encodeURIComponent(at('mine'))))
    await page.getByLabel('登录名').fill(login)
    await page.getByLabel('密码', { exact: true }).fill('seven herons by the lock')
    await page.getByRole('button', { name: '登录', exact: true }).click()
  }
  await enter()
  await page.waitForURL(/\/mine$/)
  await addPasskey(page)

  await signOut(page)
  await enter()
  const confirm = page.getByRole('button', { name: '用通行密钥确认' })
  await expect(confirm).toBeVisible()
  await expect(page.getByLabel('六位动态码'), 'no authenticator was set up').toHaveCount(0)
  await expectAccessible(page)
  // The password alone opens nothing.
  const persons = () => page.request.get(`/api/v1/d/${hongkou.code}/persons`)
  expect((await persons()).status()).toBe(401)

  // The same passkey in a device that lets anybody: the server refuses.
  const { cdp, authenticatorId } = device
  const { credentials } = await cdp.send('WebAuthn.getCredentials', { authenticatorId })
  const [credential] = credentials
  if (!credential) throw new Error('There is no passkey.')
  await cdp.send('WebAuthn.removeVirtualAuthenticator', { authenticatorId })
  const lax = await addDevice(cdp, false)
  await cdp.send('WebAuthn.addCredential', { authenticatorId: lax, credential })
  await confirm.click()
  await expect(page.getByRole('alert')).toContainText('设备没有核对是您本人')
  expect((await persons()).status()).toBe(401)

  await cdp.send('WebAuthn.removeVirtualAuthenticator', { authenticatorId: lax })
  const strict = await addDevice(cdp, true)
  await cdp.send('WebAuthn.addCredential', { authenticatorId: strict, credential: { ...credential, signCount: credential.signCount + 9 } })
  await confirm.click()
  await page.waitForURL(/\/mine$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('钱主任')
  await expect(page.getByTestId('sessions')).toContainText('用密码加动态码或通行密钥登录')
  await expect(page.getByTestId('passkeys')).toContainText('用过')
  expect((await persons()).ok()).toBe(true)
})

const provider = (page: Page) => page.getByRole('button', { name: '用city 账号登录' })

/** What the provider itself asks: who it is, and whether it may tell. */
async function atTheProvider(page: Page, name: string) {
  await page.waitForURL(/\/interaction\//)
  await page.locator('[name=login]').fill(name)
  await page.locator('[name=password]').fill('any')
  await page.getByRole('button').first().click()
  await page.getByRole('button', { name: /continue/i }).click()
}

test.beforeEach(async ({ page, mayFail }) => {
  // The provider's own pages ask for a font on the internet.
  await page.route(/googleapis/, (route) => route.fulfill({ body: '', contentType: 'text/css' }))
  mayFail(/interaction|favicon/)
})

test('a provider signs somebody new in, and the same person the next time', async ({ page }) => {
  await keep(page, { elder: true })
  await page.setViewportSize({ width: 360, height: 740 })
  const name = newName()
  await page.goto(at('sign-in?back=' + encodeURIComponent(at('mine'))))
  await expect(provider(page)).toBeVisible()
  await expectNoSideways(page)
  await expectAccessible(page)
  await provider(page).click()
  await atTheProvider(page, name)
  await page.waitForURL(/\/sign-in\?/)
  await expect(page.getByLabel('姓名')).toHaveValue(name)
  await page.goto(at('mine'))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
  await expect(page.getByTestId('accounts')).toContainText('city 账号')
  await expectNoSideways(page)
  await expectAccessible(page)

  await signOut(page)
  await page.goto(at('sign-in?back=' + encodeURIComponent(at('mine'))))
  await provider(page).click()
  await page.waitForURL(/\/mine$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
  // The way back to the answer is used up.
  await page.goBack()
  await expect(page).not.toHaveURL(/callback/)
})

test('what does not go well at a provider is said, and nobody is signed in', async ({ page, mayFail }) => {
  mayFail(/503/)
  const start = async () => {
    await page.goto(at('sign-in'))
    await provider(page).click()
  }
  const refused = async (text: string) => {
    await expect(page.getByRole('alert')).toContainText(text)
    expect((await page.context().cookies()).filter((each) => each.name === `linli_${hongkou.code}`)).toEqual([])
  }
  await page.goto(at('sign-in'))
  await page.getByRole('button', { name: '用gone 账号登录' }).click()
  await refused('连不上')

  await start()
  await page.getByRole('link', { name: /cancel/i }).click()
  await refused('登录没有完成')
  await expectAccessible(page)

  await page.route(/\/auth\?/, (route) => {
    const url = new URL(route.request().url())
    url.searchParams.set('nonce', 'another')
    return route.continue({ url: url.href })
  })
  await start()
  await atTheProvider(page, newName())
  await refused('未通过核对')
  await page.unroute(/\/auth\?/)

  await page.route(/\/auth\?/, (route) => {
    const url = new URL(route.request().url())
    url.searchParams.set('state', 'A'.repeat(43))
    return route.continue({ url: url.href })
  })
  await start()
  await refused('已过期或用过')

  // A link from elsewhere puts no words and no way out into the page.
  await page.goto(at('sign-in?problem=%E5%8A%A0%E5%BE%AE%E4%BF%A1&back=https%3A%2F%2Fevil.example'))
  await refused('没有登录成功')
})

test('a provider that has renewed its keys signs people in as before', async ({ page, mayFail }) => {
  mayFail(/401/)
  test.setTimeout(180_000)
  const name = newName()
  const enter = async () => {
    await page.goto(at('sign-in?back=' + encodeURIComponent(at('mine'))))
    await page.getByRole('button', { name: '用renewed 账号登录' }).click()
    await atTheProvider(page, name)
  }
  const keys = async () => (await (await fetch(`${process.env.LINLI_RENEWED}/jwks`)).json()) as { keys: { kid: string }[] }
  await enter()
  await page.waitForURL(/\/sign-in\?/)
  await expect(page.getByLabel('姓名')).toHaveValue(name)
  const learnt = Date.now()

  const [before] = (await keys()).keys
  await fetch(`${process.env.LINLI_RENEWED}/renew-keys`)
  const after = (await keys()).keys
  expect(before?.kid).toBeTruthy()
  expect(after.map(({ kid }) => kid)).not.toContain(before?.kid)
  // It is asked for keys once a minute at most, however many tokens are of unknown ones.
  await page.waitForTimeout(learnt + 61_000 - Date.now())
  await page.context().clearCookies()
  await enter()
  await page.waitForURL(/\/mine$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
})

test('who has signed in connects an account, and signs in with it then', async ({ page }) => {
  await signedIn(page)
  await page.goto(at('mine#ways'))
  await page.getByRole('button', { name: '连接city 账号' }).click()
  await atTheProvider(page, newName())
  await page.waitForURL(/\/mine/)
  await expect(page.getByTestId('accounts')).toContainText('city 账号')
  await signOut(page)
  await page.goto(at('sign-in?back=' + encodeURIComponent(at('mine'))))
  await provider(page).click()
  await page.waitForURL(/\/mine$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('王淑芬')
})
