import { asBoss, hasBoss, newTag, takeOver, withCard } from './officer'
import { answered, api, at, dayFromNow, inMinutes, phoneOf, planned, resident, staffOf } from './living'
import { expect, expectAccessible, expectNoSideways, hongkou, keep, scan, test } from './support'

// oxlint-disable-next-line no-unused-expressions -- skips where no officer can be made
test.skip(() => !hasBoss(), 'this server cannot appoint an officer')
test.slow()

test('what ends calls off what is to come, once it is said how much that is and why', async ({ page, browser }) => {
  const tag = newTag()
  const { area, session: staff } = await staffOf()
  const { id, session } = await planned(staff, area, `插花${tag}`, { from: inMinutes(4_000), until: inMinutes(4_060) })
  const phone = await phoneOf(browser, await resident(`陈小明${tag}`, area))
  await phone.goto(at(`sessions/${session}`))
  await phone.getByRole('button', { name: '报名', exact: true }).click()
  await expect(phone.getByTestId('sign-up')).toContainText('名额已经留给您了')

  await takeOver(page, staff)
  await page.goto(at(`desk/activities?activity=${id}`))
  await page.getByRole('button', { name: '结束这个活动' }).click()
  const asked = page.getByRole('dialog')
  await expect(asked.getByTestId('ending')).toContainText('还没开始的 1 场都会取消')
  await expect(asked.getByTestId('ending')).toContainText('1 人会收到消息')
  await expect(asked.getByRole('button', { name: '取消各场并结束' })).toBeDisabled()
  await asked.getByLabel('为什么').fill('老师搬走了')
  await expectAccessible(page)
  await asked.getByRole('button', { name: '取消各场并结束' }).click()
  await expect(page.getByRole('complementary').getByText('已取消').first()).toBeVisible()
  await phone.goto(at('notices'))
  await expect(phone.getByTestId('notices')).toContainText('老师搬走了')
})

test('one place: planned, found, given back, offered to the next in line, taken, and checked at the door', async ({ page, browser }) => {
  const tag = newTag()
  const title = `插花${tag}`
  const { area, session: staff } = await staffOf()
  const older = await resident(`李桂英${tag}`, area)

  // Staff plans it: a draft at first, whose typing is not lost.
  await takeOver(page, staff)
  await page.goto(at('desk/activities'))
  await page.getByRole('button', { name: '办一个活动' }).click()
  await page.getByLabel('名称').fill(title)
  await page.getByLabel('谁来带').fill('王阿姨')
  // As if the window had been closed: what only it kept is gone.
  await page.evaluate(() => sessionStorage.clear())
  await page.reload()
  await expect(page.getByLabel('名称'), 'typed and not lost').toHaveValue(title)
  await page.getByRole('complementary').getByRole('button', { name: 'English' }).click()
  await page.getByLabel('名称').fill(`Flowers ${tag}`)
  const where = page.getByRole('combobox', { name: '哪个居委会或街道' })
  if (!(await where.inputValue())) {
    await where.fill(area)
    await page.getByRole('listbox').getByRole('option').first().click()
  }
  await expectAccessible(page)
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByText('先加一场时间，再发布')).toBeVisible()

  const times = page.getByTestId('times-form')
  await times.getByLabel('日期').fill(dayFromNow(3))
  await times.getByLabel('名额', { exact: true }).fill('1')
  await times.getByLabel('在哪里').fill('小区花园')
  await expectAccessible(page)
  await times.getByRole('button', { name: '加时间' }).click()
  await expect(page.getByTestId('times')).toContainText('下午2点到4点')
  await page.getByRole('button', { name: '发布', exact: true }).click()
  await expect(page.getByRole('complementary').getByText('已发布').first()).toBeVisible()
  await expectAccessible(page)

  // A resident finds it on a phone and has the place.
  const phone = await phoneOf(browser, await resident(`陈小明${tag}`, area))
  await phone.goto(at('today?kind=class'))
  await expect(phone.getByTestId('day').first()).toBeVisible()
  await expectAccessible(phone)
  await expectNoSideways(phone)
  const card = phone.getByTestId('session').filter({ hasText: title })
  while (!(await card.isVisible())) await phone.getByRole('button', { name: '再往后看' }).click()
  await expect(card).toContainText('还有 1 个名额')
  await card.getByRole('link').click()
  await expect(phone.getByRole('heading', { level: 1 })).toHaveText(title)
  await expectAccessible(phone)
  await expectNoSideways(phone)
  await phone.getByRole('button', { name: '报名', exact: true }).click()
  await expect(phone.getByTestId('sign-up')).toContainText('名额已经留给您了')
  await expectAccessible(phone)
  const address = new URL(phone.url()).pathname

  // Somebody older calls, and is put in line at the desk.
  await page.getByTestId('times').getByRole('link').click()
  await expect(page.getByTestId('names')).toContainText(`陈小明${tag}`)
  const form = page.getByTestId('door-sign-up')
  await form.getByRole('combobox', { name: '谁', exact: true }).fill(`李桂英${tag}`)
  await page.getByRole('option', { name: new RegExp(tag) }).click()
  await expect(form.getByRole('button', { name: '报名' }), 'not before it is said how they asked').toBeDisabled()
  await form.getByLabel('怎么报的').selectOption('电话')
  await form.getByRole('button', { name: '报名' }).click()
  await expect(page.getByTestId('line')).toContainText(`李桂英${tag}`)
  await expect(page.getByTestId('line')).toContainText('排队第 1 位')
  await expect(page.getByTestId('line')).toContainText('代办（电话提出）')
  await expect(page.getByTestId('counts')).toContainText('排队 1 家')

  // Help is asked for where the list is.
  const helpers = page.getByTestId('session-helpers')
  await helpers.getByLabel('做什么').fill('摆桌椅')
  await helpers.getByRole('button', { name: '请人帮忙' }).click()
  await expect(helpers.getByTestId('desk-shift')).toContainText('摆桌椅')
  await expect(helpers.getByTestId('desk-shift')).toContainText('0 / 2 人')
  await expectAccessible(page)

  // One tap gives the place back; another would take it again, if it were free.
  await phone.getByRole('button', { name: '取消报名' }).click()
  await expect(phone.getByTestId('sign-up')).toContainText('已取消')
  await expect(phone.getByRole('button', { name: '改主意了，重新报名' })).toBeVisible()

  // The next in line reads it in the inbox, in large type, and comes.
  const second = await phoneOf(browser, older, { elder: true })
  await second.goto(at('notices'))
  await expect(second.getByTestId('notices')).toContainText(title)
  await second.goto(at('mine'))
  const mine = second.getByTestId('my-signups')
  await expect(mine).toContainText('有名额了')
  await expectAccessible(second)
  await expectNoSideways(second)
  await mine.getByRole('link', { name: title }).click()
  await expect(second).toHaveURL(new RegExp(address))
  await expect(second.getByTestId('sign-up')).toContainText('前答复')
  await expect(second.getByTestId('done-by')).toContainText('代办（电话提出）')
  await expectAccessible(second)
  await expectNoSideways(second)
  await second.getByRole('button', { name: '我来' }).click()
  await expect(second.getByTestId('sign-up')).toContainText('名额已经留给您了')

  // At the door, and corrected.
  await page.reload()
  const name = page.getByTestId('names').getByRole('listitem').filter({ hasText: `李桂英${tag}` })
  await name.getByRole('button', { name: /到了/ }).click()
  await expect(page.getByTestId('counts')).toContainText('已到 1 人')
  await expect(name.getByRole('button', { name: /到了/ })).toHaveAttribute('aria-pressed', 'true')
  await page.getByLabel('找名字').fill('没有这个人')
  await expect(page.getByText('没有叫这个名字的')).toBeVisible()
  await page.getByLabel('找名字').fill('')
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: '导出 CSV' }).click()
  expect((await saving).suggestedFilename()).toMatch(/^linli-names-\d+\.csv$/)
  await phone.context().close()
  await second.context().close()
})

test('afterwards one tap says how it was; a session is changed and called off with a reason', async ({ page, browser }) => {
  const tag = newTag()
  const title = `八段锦${tag}`
  const { area, session: staff } = await staffOf()
  const guest = await resident(`赵明${tag}`, area)
  const { session } = await planned(staff, area, title, { from: inMinutes(2000), until: inMinutes(2060), places: 5 })
  await answered(guest.post(api(`sessions/${session}/signups`), { data: {} }))
  const view = await answered<{ revision: number }>(staff.get(api(`sessions/${session}`)))
  await answered(staff.patch(api(`sessions/${session}`), { data: { revision: view.revision, from: inMinutes(-10), until: inMinutes(60) } }))

  const phone = await phoneOf(browser, guest, { language: 'en' })
  await phone.goto(at(`sessions/${session}`))
  const told = phone.getByTestId('feedback')
  await expect(told.getByRole('heading', { name: 'How was it?' })).toBeVisible()
  await expectAccessible(phone)
  await told.getByRole('button', { name: 'Very good' }).click()
  await expect(told).toContainText('Thank you, noted')
  await phone.reload()
  await expect(told.getByRole('button', { name: 'Very good' })).toHaveAttribute('aria-pressed', 'true')
  await told.getByRole('button', { name: 'Yes', exact: true }).click()
  await expect(told.getByRole('button', { name: 'Yes', exact: true })).toHaveAttribute('aria-pressed', 'true')
  await phone.reload()
  await expect(told).toContainText('Thank you, noted')
  await expect(told.getByRole('button', { name: 'Very good' })).toHaveCount(0)

  await takeOver(page, staff)
  await page.goto(at(`desk/sessions/${session}`))
  const name = page.getByTestId('names').getByRole('listitem').filter({ hasText: `赵明${tag}` })
  await expect(name).toContainText('很好')
  await name.getByRole('button', { name: /没来/ }).click()
  await expect(name.getByRole('button', { name: /没来/ })).toHaveAttribute('aria-pressed', 'true')
  await name.getByRole('button', { name: /到了/ }).click()
  await expect(page.getByTestId('counts')).toContainText('已到 1 人')

  const next = await planned(staff, area, `茶会${tag}`, { from: inMinutes(3000), until: inMinutes(3060), places: 5 })
  await answered(guest.post(api(`sessions/${next.session}/signups`), { data: {} }))
  await page.goto(at(`desk/sessions/${next.session}`))
  await page.getByText('改时间、名额或报名办法').click()
  const change = page.getByTestId('change')
  await change.getByLabel('名额', { exact: true }).fill('8')
  await change.getByLabel('至少几人才办').fill('3')
  await change.getByLabel('人不够时，提前几小时告诉负责人和工作人员').fill('72')
  await change.getByRole('button', { name: '保存' }).click()
  await expect(page.getByTestId('counts')).toContainText('还有 7 个名额')
  await page.goto(at('desk/activities'))
  const few = page.getByTestId('undecided').getByRole('listitem').filter({ hasText: `茶会${tag}` })
  await expect(few).toContainText('现在 1 人，满 3 人才办')
  await few.getByRole('button', { name: /照常举办/ }).click()
  await expect(few).toHaveCount(0)
  await page.goto(at(`desk/sessions/${next.session}`))
  await page.getByText('改时间、名额或报名办法').click()
  await change.getByRole('button', { name: '取消这一场' }).click()
  const question = page.getByRole('dialog')
  await question.getByLabel('为什么').fill('老师生病了')
  await expectAccessible(page)
  await question.getByRole('button', { name: '取消这一场' }).click()
  await expect(page.getByText('老师生病了')).toBeVisible()
  await phone.goto(at(`sessions/${next.session}`))
  await expect(phone.getByText(/老师生病了/)).toBeVisible()
  await expectAccessible(phone)
  await phone.context().close()
})

test('a course: one press for all of it, at the desk those that follow change together', async ({ page, browser }) => {
  const tag = newTag()
  const { area, session: staff } = await staffOf()
  const guest = await resident(`孙慧${tag}`, area)
  await resident(`孙慧母亲${tag}`, area)
  const times = { from: `${dayFromNow(3)}T14:00:00+08:00`, until: `${dayFromNow(3)}T16:00:00+08:00`, rule: 'FREQ=DAILY;COUNT=4', places: 5 }
  const { id, session } = await planned(staff, area, `太极${tag}`, times)
  const other = await planned(staff, area, `讲座${tag}`, { from: `${dayFromNow(4)}T15:00:00+08:00`, until: `${dayFromNow(4)}T17:00:00+08:00`, places: 5 })
  await answered(guest.post(api(`sessions/${other.session}/signups`), { data: {} }))

  const phone = await phoneOf(browser, guest, { elder: true })
  await phone.goto(at(`sessions/${session}`))
  const course = phone.getByTestId('course')
  await expect(course).toContainText('一起安排的共有 4 场')
  await course.getByRole('button', { name: '看各场和我的名额' }).click()
  await expect(course.getByRole('listitem')).toHaveCount(4)
  await expect(course.getByRole('listitem').nth(1)).toContainText(`讲座${tag}`)
  await course.getByRole('button', { name: '每一场都报名' }).click()
  await expect(course).toContainText('有名额 3 场，排队或等抽签 0 场，没报上 1 场')
  await expect(phone.getByTestId('sign-up')).toContainText('名额已经留给您了')
  await expect(course.getByRole('button', { name: '每一场都报名' })).toHaveCount(0)
  await expectAccessible(phone)
  await expectNoSideways(phone)

  await takeOver(page, staff)
  const third = (await answered<{ sessions: { id: string }[] }>(staff.get(api(`activities/${id}`)))).sessions[2]?.id ?? ''
  await page.goto(at(`desk/sessions/${third}`))
  await page.getByText('改时间、名额或报名办法').click()
  const change = page.getByTestId('change')
  await change.getByLabel('几点开始').fill('09:00')
  await change.getByLabel('几点结束').fill('11:00')
  await change.getByRole('radio', { name: '这次和以后' }).check()
  await expectAccessible(page)
  await change.getByRole('button', { name: '保存' }).click()
  await expect(page.getByText('已改好')).toBeVisible()
  const form = page.getByTestId('door-sign-up')
  await form.getByRole('combobox', { name: '谁', exact: true }).fill(`孙慧母亲${tag}`)
  await page.getByRole('option', { name: new RegExp(tag) }).click()
  await form.getByLabel('怎么报的').selectOption('电话')
  await form.getByLabel('还没开始的 4 场都报').check()
  await form.getByRole('button', { name: '报名' }).click()
  await expect(form).toContainText('有名额 4 场，排队或等抽签 0 场，没报上 0 场')
  await expect(page.getByTestId('names')).toContainText(`孙慧母亲${tag}`)
  await phone.reload()
  await course.getByRole('button', { name: '看各场和我的名额' }).click()
  await expect(course.getByRole('listitem').nth(1)).toContainText('下午2点')
  for (const n of [2, 3]) await expect(course.getByRole('listitem').nth(n)).toContainText('上午9点')
  await course.getByRole('button', { name: '每一场都取消' }).click()
  const question = phone.getByRole('dialog')
  await expectAccessible(phone)
  await question.getByRole('button', { name: '都取消' }).click()
  await expect(course.getByRole('button', { name: '每一场都报名' })).toBeVisible()
  await expectNoSideways(phone)
  await phone.context().close()
})

test('a lot says what it was committed to; times clash and it is said', async ({ browser }) => {
  const tag = newTag()
  const { area, session: staff } = await staffOf()
  const guest = await resident(`周明${tag}`, area)
  const times = { from: inMinutes(6000), until: inMinutes(6060) }
  const lot = await planned(staff, area, `滨江${tag}`, { ...times, way: 'lot', draw_before_minutes: 1440 })
  const other = await planned(staff, area, `讲座${tag}`, times)
  await answered(guest.post(api(`sessions/${other.session}/signups`), { data: {} }))
  const phone = await phoneOf(browser, guest)
  await phone.goto(at(`sessions/${lot.session}`))
  await expect(phone.getByTestId('lot')).toContainText(/[0-9a-f]{64}/)
  await expect(phone.getByTestId('sign-up')).toContainText(`讲座${tag}`)
  await phone.getByRole('button', { name: '参加抽签' }).click()
  await expect(phone.getByTestId('sign-up')).toContainText('已报名，等抽签')
  await expectAccessible(phone)
  await expectNoSideways(phone)

  // What was drawn elsewhere is repeated here: the worked example of docs/algorithms/lot.md.
  const drawn = {
    commitment: '4af5c25477e2caa65fd42e6e5e688fa16a4386b165ecbe3c01d0cff411bb268e',
    draw_at: inMinutes(-10),
    is_drawn: true,
    seed: 'spring-in-the-living-room',
    about: 'session 7',
    places: 2,
    kept: [0, 0, 0],
    is_saving: true,
    tickets: [
      { number: 1, slips: 4, party: 1, kinds: 0 },
      { number: 2, slips: 1, party: 1, kinds: 0 },
      { number: 3, slips: 2, party: 1, kinds: 0 },
      { number: 4, slips: 1, party: 2, kinds: 0 },
    ],
    order: [2, 4, 1, 3],
    given: [2, 1],
  }
  await phone.route('**/lot', (route) => route.fulfill({ json: drawn }))
  await phone.reload()
  await phone.getByRole('button', { name: '在这台设备上再抽一遍' }).click()
  await expect(phone.getByTestId('lot')).toContainText('完全一致')
  await phone.getByText('每一份报名').click()
  await expectAccessible(phone)
  await expectNoSideways(phone)
  await phone.route('**/lot', (route) => route.fulfill({ json: { ...drawn, given: [2, 3] } }))
  await phone.reload()
  await phone.getByRole('button', { name: '在这台设备上再抽一遍' }).click()
  await expect(phone.getByTestId('lot')).toContainText('名额应该给别人')
  await phone.context().close()
})

test('at the kiosk a card is enough to take a place and give it back', async ({ page, mayFail }) => {
  mayFail(/401/)
  const tag = newTag()
  const { area, session: staff } = await staffOf()
  const boss = await asBoss()
  const { card } = await withCard(boss, `郑好${tag}`)
  await boss.dispose()
  const venue = await answered(staff.post(api('venues'), { data: { name: { zh: `会客厅${tag}` }, area, at: { lat: 31.301, lng: 121.471 } } }))
  const title = `书法${tag}`
  await planned(staff, area, title, { from: inMinutes(30), until: inMinutes(90) }, { venue: venue.id })
  await page.setViewportSize({ width: 1080, height: 1920 })
  await page.goto(at('kiosk?at=31.301,121.471'))
  await page.getByRole('button', { name: /今天有什么活动/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/会客厅\d+今天的活动/)
  await expectAccessible(page)
  await page.getByRole('button', { name: title }).click()
  await expect(page.getByRole('button', { name: '登录后报名' })).toBeVisible()
  await expectAccessible(page)
  await scan(page, card)
  await page.getByRole('button', { name: '报名', exact: true }).click()
  await expect(page.getByText('我有名额')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: '取消报名' }).click()
  await expect(page.getByRole('button', { name: '改主意了，重新报名' })).toBeVisible()
  await page.getByRole('button', { name: '返回' }).click()
  await expect(page.getByRole('button', { name: title })).toBeVisible()
})

for (const language of ['zh-CN', 'en'] as const) {
  test(`the pages of activities are clean, narrow and wide, in ${language}`, async ({ page, browser, mayFail }) => {
    mayFail(/404/)
    const tag = newTag()
    const { area, session: staff } = await staffOf()
    const { id, session } = await planned(staff, area, `插花${tag}`, { from: inMinutes(4000), until: inMinutes(4090), group_max: 3 })
    const guest = await resident(`钱多${tag}`, area)
    const wishes = { times: [{ from: inMinutes(7000), minutes: 90 }], when: '周末', people_min: 3, people_max: 12, is_seated: true }
    const idea = await answered(guest.post(api('me/ideas'), { data: { kind: 'talk', title: `老虹口${tag}`, needs: '投影', area, ...wishes } }))
    await answered(staff.post(api(`activities/${idea.id}/answer`), { data: { answer: 'yes_to_it' } }))
    await answered(staff.post(api(`activities/${idea.id}/sessions`), { data: { from: inMinutes(5000), until: inMinutes(5090), places: 9, minimum: 3 } }))
    const phone = await phoneOf(browser, guest, { language, elder: true, textSize: 24 })
    for (const path of ['today', 'ideas', `ideas/${idea.id}`, 'mine', `sessions/${session}`, 'sessions/1']) {
      await phone.goto(at(path))
      await expect(phone.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(phone.getByRole('status').filter({ hasText: /正在打开|Opening/ })).toHaveCount(0)
      await expectAccessible(phone)
      await expectNoSideways(phone)
    }
    await phone.context().close()
    await keep(page, { language })
    await takeOver(page, staff)
    for (const path of ['desk/activities', `desk/activities?activity=${id}`, `desk/activities?activity=${idea.id}`, 'desk/activities?activity=new', `desk/sessions/${session}`]) {
      await page.goto(at(path))
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
      await expect(page.getByRole('status').filter({ hasText: /正在打开|Opening/ })).toHaveCount(0)
      await expectAccessible(page)
      await expectNoSideways(page)
    }
  })
}

test('what is on by distance: from the pin at my pace, the nearest first', async ({ page, browser }) => {
  const tag = newTag()
  const { area, session: staff } = await staffOf()
  const venueAt = (name: string, north: number) =>
    answered(staff.post(api('venues'), { data: { name: { zh: name }, area, at: { lat: hongkou.lat + north, lng: hongkou.lng } } }))
  const near = await venueAt(`近处${tag}`, 0)
  const further = await venueAt(`稍远${tag}`, 0.004)
  const tooFar = await venueAt(`太远${tag}`, 0.04)
  const day = dayFromNow(1)
  // The nearest is on last.
  for (const [venue, hour] of [[tooFar, '09'], [further, '10'], [near, '11']] as const)
    await planned(staff, area, `走走${hour}${tag}`, { from: `${day}T${hour}:00:00+08:00`, until: `${day}T${hour}:30:00+08:00`, places: 5 }, { venue: venue.id })

  // The map looks for new venues now and then.
  const around = api(`circle?lat=${hongkou.lat}&lng=${hongkou.lng}&geometry=false`)
  for (const name of [`近处${tag}`, `稍远${tag}`])
    await expect.poll(async () => JSON.stringify(await answered(staff.get(around)))).toContain(name)

  const phone = await phoneOf(browser, await resident(`赵走${tag}`, area))
  await phone.goto(at(`map?lat=${hongkou.lat}&lng=${hongkou.lng}`))
  await expect(phone.getByRole('heading', { level: 1 })).toContainText('15 分钟')
  await phone.goto(at('today?kind=class'))
  const far = phone.getByLabel('远近')
  await far.selectOption({ label: '近的在前' })
  await expect(phone).toHaveURL(/near=first/)
  const places = phone.getByTestId('day').getByRole('heading', { level: 3 })
  await expect(places.filter({ hasText: tag })).toHaveText([`近处${tag}`, `稍远${tag}`])
  await expect(phone.getByTestId('session').filter({ hasText: `走走11${tag}` })).toContainText('走')
  await expectAccessible(phone)
  await expectNoSideways(phone)
  await far.selectOption({ label: '走得到的' })
  await expect(phone.getByTestId('session').filter({ hasText: tag }).getByRole('heading')).toHaveText([`走走10${tag}`, `走走11${tag}`])

  // By venue, age and interests; when nothing is left, what to leave out is said.
  await phone.goto(at(`today?venue=${near.id}`))
  await expect(phone.getByText('1 场活动')).toBeVisible()
  await phone.getByText('更多筛选').click()
  await phone.getByRole('checkbox', { name: '运动' }).check()
  await expect(phone).toHaveURL(/kinds=sport/)
  await phone.getByTestId('without').getByRole('button', { name: '不限类型：1 场' }).click()
  await expect(phone.getByTestId('session').filter({ hasText: `走走11${tag}` })).toBeVisible()
  await phone.getByLabel('类型').selectOption({ label: '我的兴趣' })
  await expect(phone).toHaveURL(/kinds=sport/)
  await expectAccessible(phone)
  await expectNoSideways(phone)
  await page.close()
})

test('an activity planned like another: filled in, one thing changed, one left out, what was typed stays', async ({ page }) => {
  const tag = newTag()
  const { area, session: staff } = await staffOf()
  const title = { zh: `做香囊${tag}`, en: `Scent bags ${tag}` }
  const texts = { title, about: { zh: '端午的香囊' }, bring: { zh: '一把剪刀' }, leader: '王阿姨', age_from: 8, languages: ['wuu'], is_seated: true, fee: { fen: 550 } }
  const last = await planned(staff, area, title.zh, { from: inMinutes(120), until: inMinutes(180), place: '小区花园' }, { ...texts, kind: 'workshop' })
  await takeOver(page, staff)
  await keep(page, { language: 'en', elder: true })
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto(at('desk/activities?activity=new'))
  const pane = page.getByRole('complementary')
  await pane.getByLabel('Led by').fill('陈师傅')
  await pane.getByRole('combobox', { name: 'Take over from another' }).fill(tag)
  await pane.getByRole('option', { name: title.en }).click()
  await expect(pane.getByLabel('Led by'), 'typed before, and not lost').toHaveValue('陈师傅')
  await expect(pane.getByLabel('Kind')).toHaveValue('workshop')
  await expect(pane.getByLabel('Name', { exact: true })).toHaveValue(title.zh)
  await expect(pane.getByLabel('What to bring')).toHaveValue('一把剪刀')
  await expectAccessible(page)
  await expectNoSideways(page)

  await pane.getByLabel('Name', { exact: true }).fill(`${title.zh}，今年的`)
  await pane.getByLabel('What to bring').fill('')
  await page.reload()
  await expect(pane.getByLabel('What to bring'), 'emptied and not filled in again').toHaveValue('')
  await pane.getByRole('button', { name: 'Save' }).click()
  await expect(pane.getByText('Set a time first')).toBeVisible()
  const copies = pane.getByTestId('session-copies')
  await expect(copies.getByRole('checkbox')).toBeChecked()
  await expect(copies).toContainText('小区花园')
  await expectAccessible(page)
  await expectNoSideways(page)
  await copies.getByRole('button', { name: 'Set 1 session' }).click()
  await expect(pane.getByTestId('times').getByRole('listitem')).toHaveCount(1)

  const saved = /activity=(\d+)/.exec(page.url())?.[1] ?? ''
  const { activity } = await answered<{ activity: Record<string, unknown> }>(staff.get(api(`activities/${saved}`)))
  const { bring, ...kept } = texts
  expect(activity).toMatchObject({ ...kept, kind: 'workshop', leader: '陈师傅', title: { ...title, zh: `${title.zh}，今年的` }, state: 'draft' })
  expect(activity['bring'] ?? {}, 'emptied stays empty').not.toHaveProperty('zh')
  const before = await answered<{ activity: Record<string, unknown> }>(staff.get(api(`activities/${last.id}`)))
  expect(before.activity, 'the other is as it was').toMatchObject({ ...texts, bring })
})
