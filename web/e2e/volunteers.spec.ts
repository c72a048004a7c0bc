import type { APIRequestContext } from '@playwright/test'
import { execFileSync } from 'node:child_process'
import { asBoss, hasBoss, newTag, takeOver } from './officer'
import { answered, api, at, dayFromNow, inMinutes, phoneOf, resident, staffOf } from './living'
import { expect, expectAccessible, expectNoSideways, hongkou, test } from './support'

// oxlint-disable-next-line no-unused-expressions -- skips where no officer can be made
test.skip(() => !hasBoss(), 'this server cannot appoint an officer')
test.slow()

test('somebody offers, staff says yes, a shift is taken, swapped, done, and becomes coins and a certificate', async ({ page, browser, mayFail }) => {
  const tag = newTag()
  const { area, session: staff } = await staffOf()
  const one = await resident(`高桂芳${tag}`, area)
  const two = await resident(`林国强${tag}`, area)

  // On a phone, in large letters.
  const phone = await phoneOf(browser, one, { elder: true })
  await phone.goto(at('volunteer'))
  const offer = phone.getByTestId('offer')
  await offer.getByLabel('接待').check()
  await offer.getByLabel('周六 上午').check()
  await offer.getByLabel('想说的话').fill('会弹古琴')
  await expectAccessible(phone)
  await expectNoSideways(phone)
  await offer.getByRole('button', { name: '报名' }).click()
  await expect(phone.getByText('等居委会答复')).toBeVisible()

  await takeOver(page, staff)
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto(at('desk/volunteers'))
  const line = page.getByTestId('table-volunteers').getByRole('row').filter({ hasText: `高桂芳${tag}` })
  await expect(line).toContainText('会弹古琴')
  await expectAccessible(page)
  await line.getByRole('button', { name: /^同意/ }).click()
  await expect(line).toContainText('是志愿者')
  // What is found, as a workbook.
  await page.getByLabel('在表里找').fill(tag)
  await expect(page.getByTestId('table-volunteers').getByRole('status')).toHaveText(/^共 [12] 行$/)
  await page.getByRole('button', { name: '导出', exact: true }).click()
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Excel', exact: true }).click()
  const table = await saving
  expect(table.suggestedFilename()).toBe(`linli-volunteers-${hongkou.code}.xlsx`)
  expect(execFileSync('unzip', ['-p', await table.path(), 'xl/worksheets/sheet1.xml'], { encoding: 'utf8' })).toContain(`高桂芳${tag}`)

  // A shift of this week, made at the desk.
  await page.goto(at('desk/volunteers?view=shifts'))
  const form = page.getByTestId('new-shift')
  await form.getByLabel('做什么').fill(`签到${tag}`)
  const where = form.getByRole('combobox', { name: '哪个居委会或街道' })
  if (!(await where.inputValue())) {
    await where.fill(area)
    await page.getByRole('listbox').getByRole('option').first().click()
  }
  await form.getByLabel('日期').fill(dayFromNow(9))
  await form.getByLabel('要几人').fill('1')
  await page.reload()
  await expect(form.getByTestId('draft-note')).toContainText('已恢复您上次填写')
  await expect(form.getByLabel('做什么')).toHaveValue(`签到${tag}`)
  await expectAccessible(page)
  await form.getByRole('button', { name: '加排班' }).click()
  const sinceMonday = (new Date(`${dayFromNow(0)}T00:00:00Z`).getUTCDay() + 6) % 7
  for (let weeks = Math.floor((sinceMonday + 9) / 7); weeks > 0; weeks--) await page.getByRole('button', { name: '后一周' }).click()
  await page.getByRole('button', { name: `签到${tag}` }).click()
  const shift = page.getByTestId('desk-shift').filter({ hasText: `签到${tag}` })
  await expect(shift).toContainText('0 / 1 人')
  await shift.getByRole('button', { name: /^改时间或人数/ }).click()
  const change = shift.getByTestId('shift-change')
  await expect(change.getByRole('button', { name: '保存' })).toBeDisabled()
  await change.getByLabel('几点结束').fill('17:30')
  await expectAccessible(page)
  await change.getByRole('button', { name: '保存' }).click()
  await expect(shift).toContainText('2点到5点半')

  // Somebody else changes it while the form is open: the form goes on from what is there now.
  mayFail(/ 412/)
  await shift.getByRole('button', { name: /^改时间或人数/ }).click()
  await change.getByLabel('几点结束').fill('18:00')
  const { shifts } = await answered<{ shifts: { id: string; title: string; revision: number }[] }>(
    staff.get(api(`shifts?from=${inMinutes(0)}&until=${inMinutes(60 * 24 * 12)}`)),
  )
  const present = shifts.find(({ title }) => title === `签到${tag}`)
  await answered(staff.patch(api(`shifts/${present?.id}`), { data: { revision: present?.revision, title: `签到${tag}新` } }))
  await change.getByRole('button', { name: '保存' }).click()
  await expect(change.getByLabel('做什么')).toHaveValue(`签到${tag}新`)
  await expect(change.getByLabel('几点结束'), 'typed and not lost').toHaveValue('18:00')
  await change.getByLabel('做什么').fill(`签到${tag}`)
  await change.getByRole('button', { name: '保存' }).click()
  await expect(change).toHaveCount(0)

  // It is not on a Saturday morning: thought over, then taken.
  await phone.goto(at('volunteer'))
  const open = phone.getByTestId('open-shifts').getByTestId('shift').filter({ hasText: `签到${tag}` })
  await open.getByRole('button', { name: /^认领/ }).click()
  await expect(open.getByRole('alert')).toContainText('不在您说的空闲时间里')
  await expectAccessible(phone)
  await expectNoSideways(phone)
  await open.getByRole('button', { name: /^仍然认领/ }).click()
  const mine = phone.getByTestId('my-shifts').getByTestId('shift').filter({ hasText: `签到${tag}` })
  await mine.getByRole('button', { name: '请人接替' }).click()
  await expect(mine).toContainText('在请人接替')
  await expectAccessible(phone)

  // Somebody else takes it over.
  await answered(two.put(api('me/volunteering'), { data: { skills: ['receiving'], when: [] } }))
  const { id } = await answered(two.get(api('me')))
  await answered(staff.post(api(`volunteers/${id}/decision`), { data: { accepted: true } }))
  const other = await phoneOf(browser, two)
  await other.goto(at('volunteer'))
  const theirs = other.getByTestId('open-shifts').getByTestId('shift').filter({ hasText: `签到${tag}` })
  await expect(theirs).toContainText(`高桂芳${tag}想请人接替`)
  await theirs.getByRole('button', { name: /^接替/ }).click()
  await expect(other.getByTestId('my-shifts')).toContainText(`签到${tag}`)
  await phone.goto(at('notices'))
  await expect(phone.getByText(`有人接替了您的排班：签到${tag}`).first()).toBeVisible()

  // One that is on now: the door says who came and went, staff confirms.
  const now = await answered<{ shifts: { id: string }[] }>(
    staff.post(api('shifts'), { data: { title: `迎客${tag}`, area, from: inMinutes(-20), until: inMinutes(100), places: 1 } }),
  )
  await answered(one.post(api(`shifts/${now.shifts[0]?.id}/turns`), { data: { anyway: true } }))
  await phone.goto(at('volunteer'))
  const today = phone.getByTestId('my-shifts').getByTestId('shift').filter({ hasText: `迎客${tag}` })
  await today.getByRole('button', { name: '我到了' }).click()
  await expect(today).toContainText('等工作人员确认时间')
  await page.goto(at('desk/volunteers?view=shifts'))
  await page.getByRole('button', { name: `迎客${tag}` }).click()
  const here = page.getByTestId('desk-shift').filter({ hasText: `迎客${tag}` })
  await here.getByLabel(/^确认时间/).fill('120')
  await here.getByRole('button', { name: /^确认: / }).click()
  await expect(here).toContainText('计 120 分钟')
  await expectAccessible(page)

  await phone.reload()
  await expect(phone.getByTestId('time-bank')).toContainText('2 枚')
  await phone.getByTestId('certificate').getByRole('button', { name: '开证书' }).click()
  const link = phone.getByRole('link', { name: /^打开证书/ })
  const file = await phone.request.get((await link.getAttribute('href')) ?? '')
  expect((await file.body()).subarray(0, 5).toString()).toBe('%PDF-')
  const code = /certificates\/([A-Z0-9-]+)\/file/.exec((await link.getAttribute('href')) ?? '')?.[1] ?? ''
  await expectAccessible(phone)
  const anybody = await (await browser.newContext({ locale: 'en-GB' })).newPage()
  await anybody.goto(at(`certificates/${code}`))
  await expect(anybody.getByTestId('real')).toContainText(code)
  await expect(anybody.getByTestId('real')).not.toContainText('桂')
  await expectAccessible(anybody)

  // Hours corrected down: whoever holds the certificate sees it, and it is not printed any more.
  await expect(anybody.getByTestId('corrected')).toBeHidden()
  await here.getByLabel(/^确认时间/).fill('90')
  await here.getByRole('button', { name: /^确认: / }).click()
  await expect(here).toContainText('计 90 分钟')
  await anybody.reload()
  await expect(anybody.getByTestId('corrected')).toContainText('1.5')
  await expectAccessible(anybody)
  expect((await phone.request.get((await link.getAttribute('href')) ?? '')).status()).toBe(409)
  await anybody.goto(at('certificates/AAAA-BBBB-CCCC-DDDD'))
  await expect(anybody.getByRole('heading', { level: 2 })).toBeVisible()
})

test('the time bank at the desk balances, spends and has caps', async ({ page }) => {
  const boss = await asBoss()
  await takeOver(page, boss)
  await page.goto(at('desk/volunteers?view=bank'))
  await expect(page.getByTestId('bank')).toContainText('账目相符')
  await expectAccessible(page)
  await page.getByTestId('caps').getByLabel('每月最多挣').fill('40')
  await page.getByTestId('caps').getByRole('button', { name: '保存上限' }).click()
  await page.reload()
  await expect(page.getByTestId('caps').getByLabel('每月最多挣')).toHaveValue('40')
  await page.getByTestId('caps').getByLabel('每月最多挣').fill('')
  await page.getByTestId('caps').getByRole('button', { name: '保存上限' }).click()
  for (const view of ['people', 'shifts', 'bank']) {
    await page.setViewportSize({ width: 360, height: 740 })
    await page.goto(at(`desk/volunteers?view=${view}`))
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectAccessible(page)
    await expectNoSideways(page)
  }
})

/** Somebody who was accepted as a volunteer; what they can do and when. */
async function accepted(staff: APIRequestContext, name: string, area: string, offer: object) {
  const session = await resident(name, area)
  await answered(session.put(api('me/volunteering'), { data: { skills: ['receiving'], when: [], ...offer } }))
  const { id } = await answered(session.get(api('me')))
  await answered(staff.post(api(`volunteers/${id}/decision`), { data: { accepted: true } }))
  return { id, session }
}

async function shiftOf(staff: APIRequestContext, title: string, area: string, more: object) {
  const { shifts } = await answered<{ shifts: { id: string }[] }>(staff.post(api('shifts'), { data: { title, area, places: 1, ...more } }))
  return shifts[0]?.id ?? ''
}

test('who is there when a shift is called off is counted all the same', async ({ page, browser }) => {
  const tag = newTag()
  const { area, session: staff } = await staffOf()
  const one = await accepted(staff, `高桂芳${tag}`, area, {})
  const shift = await shiftOf(staff, `迎客${tag}`, area, { from: inMinutes(-20), until: inMinutes(100) })
  const taken = await answered<{ shift: { mine: { id: string } } }>(one.session.post(api(`shifts/${shift}/turns`), { data: { anyway: true } }))
  await answered(one.session.post(api(`turns/${taken.shift.mine.id}/check-in`), { data: { coming: true } }))
  await answered(staff.post(api(`shifts/${shift}/cancel`), { data: { reason: '停电' } }))

  const phone = await phoneOf(browser, one.session)
  await phone.goto(at('volunteer'))
  const mine = phone.getByTestId('my-shifts').getByTestId('shift').filter({ hasText: `迎客${tag}` })
  await expect(mine).toContainText('已取消 · 停电')
  await expect(mine.getByRole('button', { name: '我走了' })).toBeVisible()
  await expect(mine.getByRole('button', { name: /^交还/ })).toHaveCount(0)
  await expectAccessible(phone)

  await takeOver(page, staff)
  await page.goto(at(`desk/volunteers?view=shifts&shift=${shift}`))
  const here = page.getByTestId('desk-shift').filter({ hasText: `迎客${tag}` })
  await here.getByLabel(/^确认时间/).fill('15')
  await here.getByRole('button', { name: /^确认: / }).click()
  await expect(here).toContainText('计 15 分钟')
  await expectAccessible(page)
  await phone.reload()
  await expect(phone.getByTestId('my-shifts')).toBeVisible()
  await expect(mine).toHaveCount(0)
  const past = phone.getByTestId('past-shifts')
  await past.locator('summary').click()
  await expect(past).toContainText('计 15 分钟')
})

test('the desk is told what stands against putting somebody down', async ({ page, mayFail }) => {
  const tag = newTag()
  const { area, session: staff } = await staffOf()
  const one = await accepted(staff, `郑阿姨${tag}`, area, { hours_a_week: 1 })
  // Within one day: over midnight of a Sunday it would be two weeks.
  const times = (from: string, until: string) => ({ from: `${dayFromNow(7)}T${from}:00+08:00`, until: `${dayFromNow(7)}T${until}:00+08:00` })
  await shiftOf(staff, `搬书${tag}`, area, { ...times('09:00', '11:00'), skills: ['carrying'] })
  await shiftOf(staff, `迎客${tag}`, area, times('09:30', '10:30'))
  await takeOver(page, staff)
  await page.goto(at('desk/volunteers?view=shifts'))
  await page.getByRole('button', { name: '后一周' }).click()
  const put = async (title: string) => {
    await page.getByRole('button', { name: title }).click()
    const shift = page.getByTestId('desk-shift').filter({ hasText: title })
    await shift.getByRole('combobox').first().fill(`郑阿姨${tag}`)
    await page.getByRole('listbox').getByRole('option').first().click()
    await shift.getByLabel('怎么提出的').selectOption('电话')
    await shift.getByRole('button', { name: '排上', exact: true }).click()
    return shift
  }
  mayFail(/ 409/)
  const first = await put(`搬书${tag}`)
  await expect(first.getByRole('alert')).toContainText('需要的本领没有选')
  await expect(first.getByRole('alert')).toContainText('超过每周愿意的小时数')
  await expectAccessible(page)
  await first.getByRole('button', { name: '仍然排上' }).click()
  await expect(first).toContainText('1 / 1 人')
  const second = await put(`迎客${tag}`)
  await expect(second.getByRole('alert')).toContainText(`那个时间有“搬书${tag}”的班`)
  await expect(second.getByRole('button', { name: '仍然排上' })).toHaveCount(0)
  await expect(second).toContainText('0 / 1 人')
  expect(one.id).not.toBe('')
})

test('who got coins from the family sees them, and so does the desk before it spends them', async ({ page, browser, mayFail }) => {
  const tag = newTag()
  const { area, session: staff } = await staffOf()
  const one = await accepted(staff, `钱志愿${tag}`, area, {})
  const mother = await resident(`钱妈妈${tag}`, area)
  const { id: motherId } = await answered(mother.get(api('me')))
  await answered(staff.post(api(`persons/${motherId}/representatives`), { data: { person: one.id, kind: 'family', how: 'spoken' } }))
  const shift = await shiftOf(staff, `签到${tag}`, area, { from: inMinutes(-20), until: inMinutes(100) })
  const { shift: taken } = await answered<{ shift: { mine: { id: string } } }>(one.session.post(api(`shifts/${shift}/turns`), { data: { anyway: true } }))
  await answered(staff.put(api(`turns/${taken.mine.id}/hours`), { data: { minutes: 120 } }))
  await answered(one.session.post(api('me/coins'), { data: { to: motherId, minutes: 60, own_key: `gift-${tag}` } }))

  for (const hers of [mother, one.session]) {
    if (hers === one.session) await answered(hers.put(api('me/acting-for'), { data: { person: motherId } }))
    const phone = await phoneOf(browser, hers, { elder: true })
    await phone.goto(at('mine'))
    await phone.getByRole('link', { name: /时间银行/ }).click()
    const bank = phone.getByTestId('time-bank')
    await expect(bank).toContainText('1 枚')
    await expect(bank).toContainText(`钱志愿${tag}转来`)
    await expectAccessible(phone)
    await expectNoSideways(phone)
    if (hers === mother) {
      // What cannot be read can be asked again.
      mayFail(/ 500/)
      await phone.route('**/me/coins*', (route) => route.fulfill({ status: 500, contentType: 'application/problem+json', body: '{}' }), { times: 1 })
      await phone.reload()
      await bank.getByRole('button', { name: '再试一次' }).click()
      await expect(bank).toContainText('1 枚')
    }
  }

  await takeOver(page, staff)
  await page.goto(at('desk/volunteers?view=bank'))
  const spend = page.getByTestId('spend')
  await spend.getByRole('combobox').first().fill(`钱妈妈${tag}`)
  await page.getByRole('listbox').getByRole('option').first().click()
  await expect(spend.getByTestId('has-coins')).toHaveText('现在有 1 枚')
  await spend.getByLabel('换了什么').fill('理发')
  await spend.getByLabel('怎么提出的').selectOption('当面')
  await spend.getByRole('button', { name: '记下' }).click()
  await expect(page.getByText('已保存')).toBeVisible()
  await expectAccessible(page)
})

test('back to oneself, nothing of whom one acted for stays on the page', async ({ browser }) => {
  const tag = newTag()
  const { area, session: staff } = await staffOf()
  const one = await accepted(staff, `孙志愿${tag}`, area, {})
  const mother = await accepted(staff, `孙妈妈${tag}`, area, {})
  await answered(staff.post(api(`persons/${mother.id}/representatives`), { data: { person: one.id, kind: 'family', how: 'spoken' } }))
  const shift = await shiftOf(staff, `签到${tag}`, area, { from: inMinutes(-20), until: inMinutes(100) })
  const { shift: taken } = await answered<{ shift: { mine: { id: string } } }>(one.session.post(api(`shifts/${shift}/turns`), { data: { anyway: true } }))
  await answered(staff.put(api(`turns/${taken.mine.id}/hours`), { data: { minutes: 120 } }))
  await answered(one.session.post(api('me/coins'), { data: { to: mother.id, minutes: 120, own_key: `gift-${tag}` } }))
  await answered(one.session.put(api('me/acting-for'), { data: { person: mother.id } }))

  const phone = await phoneOf(browser, one.session)
  await phone.goto(at('volunteer'))
  const bank = phone.getByTestId('time-bank')
  await expect(bank.getByRole('status')).toHaveText('2 枚')
  await phone.getByRole('button', { name: '改我会的和时间' }).click()
  await phone.getByTestId('offer').getByRole('textbox').fill(`妈妈的话${tag}`)
  await phone.getByRole('button', { name: '回到我自己' }).click()
  await expect(bank.getByRole('status')).toHaveText('0 枚')
  await expect(bank).toContainText(`转给孙妈妈${tag}`)
  await expect(bank).not.toContainText('转来')
  await expect(phone.getByTestId('offer')).toHaveCount(0)
  await phone.getByRole('button', { name: '改我会的和时间' }).click()
  await expect(phone.getByTestId('offer').getByRole('textbox')).toHaveValue('')
  await phone.context().close()
})
