import type { Page } from '@playwright/test'
import { signedIn, takeOver } from './officer'
import { expect, expectAccessible, expectNoSideways, hongkou, test } from './support'

const at = (page: string) => `/d/${hongkou.code}/${page}`
/** The demonstration's officers of two subdistricts: one for each test, so that codes are not asked for too often. */
const officers = ['19900000004', '19900000005', '19900000006']

async function signIn(page: Page, phone: string) {
  await takeOver(page, await signedIn(phone))
}

test('a household gets a door, a head, and loses and keeps people', async ({ page, mayFail }) => {
  mayFail(/503/)
  await signIn(page, officers[0] ?? '')
  await page.goto(at('desk/buildings'))
  await expect(page.getByRole('table').first()).toBeVisible()
  await expectAccessible(page)

  const address = `试验里 ${Date.now() % 100000} 号`
  await page.getByRole('button', { name: '新增楼栋' }).click()
  const pane = page.getByRole('complementary')
  await pane.getByLabel('地址（弄、号）').fill(address)
  await page.reload()
  await expect(pane.getByLabel('地址（弄、号）')).toHaveValue(address)
  const area = pane.getByRole('combobox', { name: '居委会' })
  // The first of them is the officer of 欧阳路街道.
  await area.fill('欧阳')
  await pane.getByRole('option').nth(1).click()
  await pane.getByRole('button', { name: '保存' }).click()
  await expect(pane.getByRole('heading', { name: address })).toBeVisible()
  await expect(pane.getByText('楼里还没有登记住户')).toBeVisible()

  await pane.getByLabel('门牌').fill('201')
  await pane.getByRole('button', { name: '加一户' }).click()
  const home = pane.getByTestId('household')
  await expect(home.getByText('这一户还没有人')).toBeVisible()
  await home.getByRole('combobox', { name: '谁住进来' }).fill('王')
  await home.getByRole('listbox').getByRole('option').first().click()
  await home.getByRole('button', { name: '迁入', exact: true }).click()
  await expect(home.getByText('户主 ·')).toBeVisible()
  await expectAccessible(page)
  // What was typed is there again; a household is opened from the table, by keyboard.
  const households = pane.getByTestId('table-households')
  await pane.getByLabel('门牌').fill('202')
  await page.reload()
  await expect(pane.getByLabel('门牌')).toHaveValue('202')
  await pane.getByRole('button', { name: '加一户' }).click()
  await expect(home.getByRole('heading', { name: '202' })).toBeVisible()
  await expect(pane.getByLabel('门牌')).toHaveValue('')
  await households.getByRole('button', { name: '201' }).press('Enter')
  await expect(home.getByRole('heading', { name: '201' })).toBeVisible()

  // No file of who lives there without a line in the audit.
  const noted = '**/audit/list-files'
  const refusal = { type: 'about:blank', title: '现在记不下来', status: 503, code: 'http.busy', request_id: '1' }
  await page.route(noted, (route) => route.fulfill({ status: 503, json: refusal, contentType: 'application/problem+json' }))
  await households.getByRole('button', { name: '导出' }).click()
  await households.getByRole('button', { name: 'Excel' }).click()
  await expect(households.getByRole('alert')).toContainText('现在记不下来')
  await page.unroute(noted)
  const [answer] = await Promise.all([
    page.waitForResponse(noted),
    page.waitForEvent('download'),
    households.getByRole('button', { name: 'Excel' }).click(),
  ])
  expect(answer.status()).toBe(204)
  expect(answer.request().postDataJSON()).toEqual({ list: 'households', rows: 2, narrowed_by: [] })
  await page.keyboard.press('Escape')
  await home.getByRole('button', { name: /^迁出/ }).click()
  await expect(home.getByText('住过的人（1）')).toBeVisible()
  await home.getByRole('button', { name: /撤销迁出/ }).click()
  await expect(home.getByText('户主 ·').first()).toBeVisible()
  await home.getByRole('link').first().click()
  await expect(page.getByTestId('home')).toContainText(`${address} 201`)
})

test('a list is looked at, put in and undone', async ({ page, mayFail }) => {
  mayFail(/409/)
  await signIn(page, officers[1] ?? '')
  await page.goto(at('desk/imports'))
  const own = String(Date.now() % 10000).padStart(4, '0')
  const csv = `\ufeff姓名,手机,出生日期,备注\n甲${own},1990001${own},1950/2/3,无\n乙${own},123,1950,\n`
  const file = { name: `名单${own}.csv`, mimeType: 'text/csv', buffer: Buffer.from(csv) }
  await page.getByLabel('选择文件').setInputFiles(file)
  await page.getByRole('button', { name: '读入并查看' }).click()
  const list = page.getByTestId('import')
  await expect(list.getByRole('button', { name: '新增 1' })).toBeVisible()
  await expect(list.getByRole('row').filter({ hasText: `乙${own}` })).toContainText('手机：不是电话号码')
  await expectAccessible(page)

  await list.getByRole('button', { name: '导入 1 行' }).click()
  await expect(list.getByText('已导入 ·')).toBeVisible()
  const saving = page.waitForEvent('download')
  await list.getByRole('button', { name: '下载结果' }).click()
  await saving

  await list.getByRole('button', { name: '回到名单列表' }).click()
  await page.getByLabel('选择文件').setInputFiles(file)
  await page.getByRole('button', { name: '读入并查看' }).click()
  await expect(page.getByRole('alert')).toContainText('已经导入过')
  await expect(page.getByRole('button', { name: '还是再读一次' })).toBeVisible()

  await page.getByRole('button', { name: file.name }).first().click()
  await list.getByRole('button', { name: '撤销整份导入' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '撤销整份导入' }).click()
  await expect(list.getByText('已撤销 ·')).toBeVisible()
  await page.goto(at(`desk/persons?q=${encodeURIComponent(`甲${own}`)}`))
  await expect(page.getByText('没有符合的人')).toBeVisible()
})

test('buildings and lists fit a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await signIn(page, officers[2] ?? '')
  for (const which of ['desk/buildings', 'desk/imports']) {
    await page.goto(at(which))
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectNoSideways(page)
  }
})
