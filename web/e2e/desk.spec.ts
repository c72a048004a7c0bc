import { execFileSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import type { APIRequestContext, Page } from '@playwright/test'
import { communities, hasBoss, newOfficer, newTag, takeOver, withPassword, written } from './officer'
import { expect, expectAccessible, hongkou, test } from './support'

const at = (page: string) => `/d/${hongkou.code}/${page}`

// oxlint-disable-next-line no-unused-expressions -- skips where no officer can be made
test.skip(() => !hasBoss(), 'this server cannot appoint an officer')

/** Somebody for each number from 1, in two communities by turns; every tenth is a volunteer. */
async function neighbours(staff: APIRequestContext, tag: string, areas: readonly string[], n: number) {
  for (let i = 1; i <= n; i++) {
    await written(staff, {
      name: nameOf(tag, i),
      area: areas[i % areas.length] ?? '',
      capacities: i % 10 === 0 ? ['resident', 'volunteer'] : ['resident'],
    })
  }
}
const nameOf = (tag: string, i: number) => `邹${tag}号${String(i).padStart(2, '0')}`

const rows = (page: Page) => page.getByRole('row').filter({ hasText: '号' })
const firstName = (page: Page) => rows(page).first().getByRole('button')
const counted = (page: Page) => page.getByRole('status').filter({ hasText: '列出' })

/** The cells of a CSV that quotes nothing, or of the one sheet of a workbook: most are numbers of shared texts. */
async function cellsOf(path: string, format: 'csv' | 'xlsx'): Promise<string[][]> {
  if (format === 'csv') {
    const text = (await readFile(path, 'utf8')).replace('\ufeff', '')
    return text.trimEnd().split('\r\n').map((line) => line.split(','))
  }
  const part = (name: string) => execFileSync('unzip', ['-p', path, `xl/${name}.xml`], { encoding: 'utf8' })
  const bare = (xml: string | undefined) => (xml ?? '').replace(/<[^>]+>/g, '')
  const texts = [...part('sharedStrings').matchAll(/<si>(.*?)<\/si>/gs)].map(([, text]) => bare(text))
  return [...part('worksheets/sheet1').matchAll(/<row[^>]*>(.*?)<\/row>/gs)].map(([, row]) =>
    [...(row ?? '').matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].map(([, kind, cell]) =>
      kind?.includes('t="s"') ? (texts[Number(bare(cell))] ?? '') : bare(cell),
    ),
  )
}

async function exported(page: Page, button: string, format: 'csv' | 'xlsx') {
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: button, exact: true }).click()
  const file = await saving
  expect(file.suggestedFilename()).toBe(`linli-persons-${hongkou.code}.${format}`)
  return cellsOf(await file.path(), format)
}

test('the persons are searched, filtered, put in order, listed on, and exported as asked', async ({ page }) => {
  const tag = newTag()
  const areas = (await communities()).slice(0, 2)
  const codes = areas.map(({ code }) => code)
  const { session } = await newOfficer('钱主任', 'subdistrict_officer', [areas[0]?.parent ?? ''])
  await neighbours(session, tag, codes, 52)
  await takeOver(page, session)
  await page.goto(at('desk/persons'))
  const search = page.getByLabel('姓名、拼音、电话')
  await search.fill(`无${tag}`)
  await expect(page.getByText('没有符合的人')).toBeVisible()
  await search.fill(`邹${tag}`)
  await expect(counted(page)).toHaveText('列出 50 人，还有更多')
  await expect(rows(page)).toHaveCount(50)
  await expect(firstName(page)).toHaveText(nameOf(tag, 52))

  // The server puts them in order, all of them: the page shows the first of that, and leafs on.
  const order = page.getByRole('combobox', { name: /^排序/ })
  await order.selectOption('按姓名')
  await expect(firstName(page)).toHaveText(nameOf(tag, 1))
  await expect(counted(page)).toHaveText('列出 50 人，还有更多')
  const pages = page.getByRole('navigation', { name: '人员：翻页' })
  await pages.getByRole('button', { name: '下一页' }).click()
  await expect(rows(page)).toHaveCount(2)
  await expect(pages).toContainText('第 51–52 行')
  await expect(pages.getByRole('button', { name: '下一页' })).toBeDisabled()
  await expect(counted(page)).toHaveText('列出 52 人')
  await order.selectOption('先登记的在前')
  await expect(firstName(page)).toHaveText(nameOf(tag, 1))
  await order.selectOption('按片区')

  await page.getByRole('button', { name: '选择列' }).click()
  await page.getByRole('checkbox', { name: '登记日期' }).check()
  await page.getByRole('checkbox', { name: '角色' }).uncheck()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await page.reload()
  await expect(page.getByRole('columnheader', { name: '登记日期' })).toBeVisible()
  await expect(page.getByRole('columnheader', { name: '角色' })).toHaveCount(0)
  await expect(order).toHaveValue('area')
  await expect(search).toHaveValue(`邹${tag}`)

  await page.getByLabel('身份').selectOption('志愿者')
  await expect(counted(page)).toHaveText('列出 5 人')
  const area = page.getByRole('combobox', { name: '片区' })
  await area.fill(areas[1]?.name.zh ?? '')
  await page.getByRole('listbox').getByRole('option').first().click()
  await expect(counted(page)).toHaveText('列出 0 人')
  await area.fill(areas[0]?.name.zh ?? '')
  await page.getByRole('listbox').getByRole('option').first().click()
  await expect(counted(page)).toHaveText('列出 5 人')

  // The file holds the filter, not the page: here the same five.
  await page.getByRole('button', { name: '导出', exact: true }).click()
  const expected = [10, 20, 30, 40, 50].map((i) => nameOf(tag, i))
  for (const [button, format] of [['CSV 表格', 'csv'], ['Excel', 'xlsx']] as const) {
    const [head, ...lines] = await exported(page, button, format)
    expect(head).toEqual(['姓名', '片区', '片区代码', '身份', '角色', '电话', '卡', '登记日期'])
    expect(lines.map(([name]) => name).toSorted(), format).toEqual(expected)
    expect(new Set(lines.map((cells) => cells[2])), format).toEqual(new Set([codes[0]]))
    expect(lines[0]?.slice(3, 7), format).toEqual(['居民、志愿者', '', '无', '无'])
  }
  // All of the search, more than one page of it.
  await page.getByLabel('身份').selectOption('所有人')
  await area.fill('')
  await page.getByRole('heading', { level: 1 }).click()
  await expect(counted(page)).toHaveText(/50 人/)
  await page.getByRole('button', { name: '导出', exact: true }).click()
  expect(await exported(page, 'Excel', 'xlsx')).toHaveLength(53)
})

test('one field leads to a person and to a place, and each scope has its own people', async ({ page }) => {
  const tag = newTag()
  const areas = (await communities()).slice(0, 3).map(({ code }) => code)
  const { session } = await newOfficer('吴主任', 'community_staff', areas.slice(0, 2))
  await neighbours(session, tag, areas.slice(0, 2), 2)
  await takeOver(page, session)
  await page.goto(at(`desk/persons?q=${encodeURIComponent(`邹${tag}`)}`))
  await expect(rows(page)).toHaveCount(2)

  await page.getByRole('button', { name: /^我的角色和范围/ }).click()
  const scopes = page.getByRole('dialog', { name: '我的角色和范围' })
  await expect(scopes.getByRole('radio')).toHaveCount(3)
  await expectAccessible(page)
  await scopes.getByRole('radio').nth(1).check()
  await expect(rows(page)).toHaveCount(1)
  const there = (await rows(page).getByRole('button').textContent())?.trim()
  await page.reload()
  await expect(rows(page), 'kept over a reload').toHaveCount(1)
  await page.getByRole('button', { name: /^我的角色和范围/ }).click()
  await scopes.getByRole('radio').nth(2).check()
  await expect(firstName(page)).not.toHaveText(there ?? '')
  await expect(rows(page)).toHaveCount(1)
  await scopes.getByRole('radio', { name: '我的全部片区' }).check()
  await expect(rows(page)).toHaveCount(2)
  await page.keyboard.press('Escape')
  // Only what one is entrusted with can be asked for.
  await page.getByRole('combobox', { name: '片区' }).click()
  await expect(page.getByRole('listbox', { name: '片区' }).getByRole('option')).toHaveCount(2)

  const search = page.getByRole('combobox', { name: '找人、场馆、活动、地方' })
  await search.fill(nameOf(tag, 1))
  await page.getByRole('option', { name: new RegExp(`${nameOf(tag, 1)}.*人员`) }).click()
  await expect(page.getByRole('complementary').getByRole('heading', { name: nameOf(tag, 1) })).toBeVisible()
  await search.fill('河滨')
  await page.getByRole('option', { name: /地方/ }).first().click()
  await page.waitForURL(/\/map\?lat=/)
})

test('two records become one and two again, and the record of it is found', async ({ page }) => {
  const tag = newTag()
  const area = (await communities())[0]
  const { session } = await newOfficer('冯主任', 'subdistrict_officer', [area?.parent ?? ''])
  await withPassword(session, `fz${tag}`)
  const hall = { name: { zh: `会客厅${tag}` }, area: area?.code ?? '', at: { lat: hongkou.lat, lng: hongkou.lng } }
  expect((await session.post(`/api/v1${at('venues')}`, { data: hall })).ok()).toBe(true)
  await neighbours(session, tag, [area?.code ?? ''], 3)
  await takeOver(page, session)
  await page.goto(at(`desk/persons?q=${encodeURIComponent(`邹${tag}`)}`))
  await page.getByRole('button', { name: nameOf(tag, 1) }).click()
  // A host of one venue, and of nothing else.
  const roles = page.locator('section', { has: page.getByRole('heading', { name: '角色' }) }).last()
  await roles.getByLabel('授予角色').selectOption('场馆接待')
  await roles.getByRole('combobox', { name: '在哪里有效' }).fill(tag)
  await roles.getByRole('option', { name: `会客厅${tag}` }).click()
  await expectAccessible(page)
  await roles.getByRole('button', { name: '授予', exact: true }).click()
  await expect(roles.getByRole('listitem').filter({ hasText: '场馆接待' })).toContainText(`会客厅${tag}`)

  const merging = page.locator('section', { has: page.getByRole('heading', { name: '合并重复的记录' }) }).last()
  const other = merging.getByRole('combobox', { name: '另一份记录' })
  const merge = merging.getByRole('button', { name: '合并…' })
  await other.fill(nameOf(tag, 3))
  await merging.getByRole('option', { name: nameOf(tag, 3) }).click()
  await expect(merge).toBeEnabled()
  // Whoever types on has chosen nobody; the former one is not merged by mistake.
  await other.fill(nameOf(tag, 2))
  await expect(merge).toBeDisabled()
  await merging.getByRole('option', { name: nameOf(tag, 2) }).click()
  await merge.click()
  const asked = page.getByRole('dialog', { name: '合并…' })
  await expect(asked).toContainText(`另一份记录会并入“${nameOf(tag, 1)}”`)
  await asked.getByRole('button', { name: '合并', exact: true }).click()
  await expect(page.getByText('已合并，可以撤销')).toBeVisible()
  await expect(rows(page)).toHaveCount(2)
  await expect(page.getByRole('row').filter({ hasText: nameOf(tag, 2) })).toHaveCount(0)
  await expect(other).toHaveValue('')
  await expectAccessible(page)
  await merging.getByRole('button', { name: '撤销最近一次合并' }).click()
  await expect(rows(page)).toHaveCount(3)
  await expect(merging.getByRole('button', { name: '撤销最近一次合并' })).toHaveCount(0)

  await page.getByRole('link', { name: '操作记录' }).click()
  await page.getByRole('combobox', { name: /^做了什么/ }).selectOption('合并了记录')
  await page.getByRole('combobox', { name: '与谁有关' }).fill(nameOf(tag, 1))
  await page.getByRole('option', { name: nameOf(tag, 1) }).click()
  const line = page.getByRole('row').nth(1)
  await expect(page.getByRole('row')).toHaveCount(2)
  await expect(line).toContainText('冯主任')
  await expect(line).toContainText(/编号 \d+ 的记录/)
  await expectAccessible(page)
  // The link says it all, and the page says what is asked.
  await page.reload()
  await expect(page.getByRole('combobox', { name: '与谁有关' })).toHaveValue(nameOf(tag, 1))
  await expect(page.getByRole('row')).toHaveCount(2)
  await page.getByRole('combobox', { name: /^做了什么/ }).selectOption('全部')
  await expect(page.getByRole('row').filter({ hasText: '撤销了合并' })).toHaveCount(1)
  await expect(page.getByRole('row').filter({ hasText: '登记了人员' })).toContainText(/姓名、.*身份/)
})
