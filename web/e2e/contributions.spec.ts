import { hasBoss, newTag, takeOver } from './officer'
import { answered, api, at, dayFromNow, phoneOf, planned, resident, staffOf } from './living'
import { expect, expectAccessible, expectNoSideways, test } from './support'

// oxlint-disable-next-line no-unused-expressions -- skips where no officer can be made
test.skip(() => !hasBoss(), 'this server cannot appoint an officer')
test.slow()

test('a shop pledges, staff accepts, it comes, is used, thanked in public, and the ledger balances', async ({ page, browser }) => {
  const tag = newTag()
  const { area, session: staff } = await staffOf()
  const speaker = await resident(`花店周老板${tag}`, area)
  const { id: person } = await answered(speaker.get(api('me')))
  const supporter = await answered<{ supporter: { id: string } }>(
    staff.post(api('supporters'), { data: { kind: 'shop', name: { zh: `花店${tag}`, en: `Flower shop ${tag}` }, area, speakers: [person] } }),
  )
  const { session } = await planned(staff, area, `插花${tag}`, { from: `${dayFromNow(3)}T14:00:00+08:00`, until: `${dayFromNow(3)}T16:00:00+08:00`, places: 8 })

  // The shop, on a phone.
  const phone = await phoneOf(browser, speaker)
  await phone.goto(at('mine'))
  await expect(phone.getByText(`您代表：花店${tag}`)).toBeVisible()
  await phone.goto(at('giving'))
  const form = phone.getByTestId('pledge-form').first()
  await form.getByLabel('给什么').selectOption('资金')
  await form.getByRole('textbox').first().fill(`鲜花款${tag}`)
  await form.locator('input[inputmode=decimal]').fill('1234.56')
  await form.getByLabel('给哪个活动').selectOption(`插花${tag}`)
  await expectAccessible(phone)
  await expectNoSideways(phone)
  await form.locator('button[type=submit]').click()
  await expect(phone.getByTestId('my-contribution').filter({ hasText: `鲜花款${tag}` })).toContainText('等答复')
  await expect(phone.getByTestId('my-contribution').filter({ hasText: `鲜花款${tag}` })).toContainText(`给活动插花${tag}`)
  await expectAccessible(phone)

  // Staff answers, notes what came and what it was for.
  const all = await answered<{ contributions: { id: string; title: string }[] }>(staff.get(api('contributions?state=pledged')))
  const gift = all.contributions.find(({ title }) => title === `鲜花款${tag}`)?.id ?? ''
  await takeOver(page, staff)
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto(at(`desk/contributions?contribution=${gift}`))
  await expect(page.getByTestId('decision')).toBeVisible()
  await expect(page.locator('.giving-pane')).toContainText(`插花${tag}`)
  await expectAccessible(page)
  await page.getByTestId('decision').getByRole('button').first().click()
  const came = page.getByTestId('delivery-form')
  await came.locator('input').first().fill('1234.56')
  await came.locator('button[type=submit]').click()
  await expect(page.getByTestId('deliveries')).toContainText(/-\d{4}-\d{4}/)
  await expectAccessible(page)
  const { deliveries } = await answered<{ deliveries: { receipt: string }[] }>(staff.get(api(`contributions/${gift}`)))
  const receipt = await staff.get(api(`receipts/${deliveries[0]?.receipt}`))
  expect((await receipt.body()).subarray(0, 5).toString()).toBe('%PDF-')
  const uses = (more: object) => staff.post(api(`contributions/${gift}/uses`), { data: { session, own_key: `use-${tag}-${JSON.stringify(more).length}`, ...more } })
  const tooMuch = await uses({ fen: 200_000 })
  expect(((await tooMuch.json()) as { code: string }).code).toBe('contributions.more_than_came')
  await answered(uses({ fen: 100_000 }))

  // Everybody reads it.
  await phone.goto(at(`sessions/${session}`))
  await expect(phone.getByTestId('supported-by')).toContainText(`花店${tag}`)
  await expectAccessible(phone)
  for (const where of ['thanks', `supporters/${supporter.supporter.id}`]) {
    await phone.goto(at(where))
    await expect(phone.getByText(`花店${tag}`).first()).toBeVisible()
    await expectAccessible(phone)
    await expectNoSideways(phone)
  }
  await page.goto(at('desk/contributions/ledger'))
  await expect(page.getByTestId('standing').getByRole('status')).toHaveClass(/sound/)
  await expect(page.getByTestId('table-ledger')).toContainText(`花店${tag}`)
  await expectAccessible(page)
  await page.goto(at('desk/contributions/supporters'))
  await expect(page.getByText(`花店${tag}`).first()).toBeVisible()
  await expectAccessible(page)
  const csv = await staff.get(api('ledger/export?format=csv'))
  expect(await csv.text()).toContain(`花店${tag}`)
})

test('a delivery put down wrongly is reversed with a reason, and its receipt is void', async ({ page, browser, mayFail }) => {
  const tag = newTag()
  const { area, session: staff } = await staffOf()
  const speaker = await resident(`茶店吴老板${tag}`, area)
  const { id: person } = await answered(speaker.get(api('me')))
  const { supporter } = await answered<{ supporter: { id: string } }>(
    staff.post(api('supporters'), { data: { kind: 'shop', name: { zh: `茶店${tag}` }, area, speakers: [person] } }),
  )
  const { contribution: gift } = await answered<{ contribution: { id: string } }>(
    staff.post(api(`supporters/${supporter.id}/contributions`), { data: { kind: 'money', title: `茶叶款${tag}`, fen: 50_000, own_key: `pledge-${tag}` } }),
  )
  await answered(staff.post(api(`contributions/${gift.id}/decision`), { data: { accepted: true } }))
  await answered(staff.post(api(`contributions/${gift.id}/deliveries`), { data: { fen: 400_000, own_key: `came-${tag}` } }))
  await answered(staff.post(api(`contributions/${gift.id}/uses`), { data: { fen: 10_000, what: '茶水', own_key: `used-${tag}` } }))

  await takeOver(page, staff)
  await page.goto(at(`desk/contributions?contribution=${gift.id}`))
  await page.getByTestId('deliveries').getByRole('button', { name: /^冲销/ }).click()
  const question = page.getByRole('dialog')
  await expect(question).toContainText('收据作废，编号保留')
  await expect(question.getByRole('button', { name: '冲销这笔' })).toBeDisabled()
  await question.getByLabel('哪里错了').fill('多写了一个零')
  await expectAccessible(page)
  // Some of it was used, so that something has to have come.
  mayFail(/ 409/)
  await question.getByRole('button', { name: '冲销这笔' }).click()
  await expect(question).toContainText('已经用掉了，不能冲销')
  await question.getByLabel('金额（元）').fill('400')
  await question.getByRole('button', { name: '冲销这笔' }).click()
  const lines = page.getByTestId('deliveries').getByRole('listitem')
  await expect(lines).toHaveCount(2)
  await expect(lines.first()).toContainText('已作废')
  await expect(lines.first()).toContainText('多写了一个零')
  await expect(lines.first().getByRole('button')).toHaveCount(0)
  await expect(lines.last()).toContainText('更正自收据')
  await expectAccessible(page)
  await page.goto(at('desk/contributions/ledger'))
  await expect(page.getByTestId('standing').getByRole('status')).toHaveClass(/sound/)
  await expect(page.getByTestId('table-ledger').getByRole('row').filter({ hasText: `茶叶款${tag}` }).filter({ hasText: '红字冲销' })).toContainText('多写了一个零')

  const phone = await phoneOf(browser, speaker, { elder: true })
  await phone.goto(at('giving'))
  const mine = phone.getByTestId('my-contribution').filter({ hasText: `茶叶款${tag}` })
  await mine.getByText('详情和收据').click()
  await expect(mine.getByTestId('deliveries')).toContainText('已作废')
  await expectAccessible(phone)
  await expectNoSideways(phone)
  await phone.goto(at('notices'))
  await expect(phone.getByText(`一笔登记更正了：茶叶款${tag}`).first()).toBeVisible()
})

for (const language of ['zh-CN', 'en'] as const) {
  test(`the pages of what is given are clean, narrow and wide, in ${language}`, async ({ browser }) => {
    const { session } = await staffOf()
    for (const width of [360, 1440]) {
      const page = await phoneOf(browser, session, { language, elder: width === 360 })
      await page.setViewportSize({ width, height: 800 })
      for (const where of ['thanks', 'giving', 'desk/contributions', 'desk/contributions/supporters', 'desk/contributions/ledger']) {
        await page.goto(at(where))
        await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
        await expectAccessible(page)
        await expectNoSideways(page)
      }
      await page.context().close()
    }
  })
}
