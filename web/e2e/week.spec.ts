import { hasBoss, newTag, takeOver } from './officer'
import { answered, api, at, dayFromNow, inMinutes, phoneOf, resident, staffOf } from './living'
import { expect, expectAccessible, expectNoSideways, hongkou, keep, test } from './support'
import { wordsOf } from './words'

// oxlint-disable-next-line no-unused-expressions -- skips where no officer can be made
test.skip(() => !hasBoss(), 'this server cannot appoint an officer')
test.slow()

for (const language of ['zh-CN', 'en'] as const) {
  test(`a week of the living room, in ${language}`, async ({ page, browser }) => {
    test.setTimeout(240_000)
    const say = wordsOf(language)
    const tag = newTag()
    const zh = `插花${tag}`
    const title = language === 'en' ? `Flowers ${tag}` : zh
    const shop = language === 'en' ? `Flower shop ${tag}` : `花店${tag}`
    const { area, session: staff } = await staffOf()
    const [young, older, helper, speaker] = await Promise.all(
      [`陈小明${tag}`, `李桂英${tag}`, `高桂芳${tag}`, `周老板${tag}`].map((name) => resident(name, area)),
    )
    if (!young || !older || !helper || !speaker) throw new Error('not all of them signed in')
    const idOf = async (who: typeof young) => (await answered(who.get(api('me')))).id
    const both = { zh: `瑞虹会客厅${tag}`, en: `Ruihong room ${tag}` }
    const venue = await answered(
      staff.post(api('venues'), { data: { name: both, area, at: { lat: hongkou.lat, lng: hongkou.lng } } }),
    )
    const supporter = await answered<{ supporter: { id: string } }>(
      staff.post(api('supporters'), {
        data: { kind: 'shop', name: { zh: `花店${tag}`, en: `Flower shop ${tag}` }, area, speakers: [await idOf(speaker)] },
      }),
    )
    await answered(helper.put(api('me/volunteering'), { data: { skills: ['receiving'], when: [] } }))
    await answered(staff.post(api(`volunteers/${await idOf(helper)}/decision`), { data: { accepted: true } }))

    const phones = await Promise.all([young, older, helper, speaker].map((who) => phoneOf(browser, who, { language, elder: who === older })))
    const [youngs, olders, helpers, shops] = phones
    if (!youngs || !olders || !helpers || !shops) throw new Error('not all of them have a phone')
    // Long enough for a busy machine; a story of many steps says early where it stands still.
    for (const each of [page, ...phones]) each.setDefaultTimeout(20_000)
    const troubles: string[] = []
    for (const each of phones) each.on('pageerror', (error) => troubles.push(error.message))
    const looked = async (on = page) => {
      await expectAccessible(on)
      await expectNoSideways(on)
    }
    await keep(page, { language })
    await takeOver(page, staff)
    await page.setViewportSize({ width: 1440, height: 900 })

    await test.step('Monday: the shop pledges flowers, staff says yes, the money comes', async () => {
      await shops.goto(at('giving'))
      const form = shops.getByTestId('pledge-form').first()
      await form.getByLabel(say('giving.fields.kind')).selectOption(say('giving.kinds.money'))
      await form.getByLabel(say('giving.fields.title')).fill(`鲜花款${tag}`)
      await form.getByLabel(say('giving.fields.yuan')).fill('800')
      await looked(shops)
      await form.getByRole('button', { name: say('giving.pledge') }).click()
      const mine = shops.getByTestId('my-contribution').filter({ hasText: `鲜花款${tag}` })
      await expect(mine).toContainText(say('giving.states.pledged'))

      await page.goto(at('desk/contributions'))
      await page.getByRole('button', { name: `鲜花款${tag}` }).click()
      await page.getByTestId('decision').getByRole('button', { name: say('giving.accept'), exact: true }).click()
      const came = page.getByTestId('delivery-form')
      await came.getByLabel(say('giving.fields.yuan')).fill('800')
      await came.getByRole('button', { name: say('giving.deliveryDo') }).click()
      await expect(page.getByTestId('deliveries')).toContainText(/-\d{4}-\d{4}/)
      await looked()
    })

    await test.step('Monday: staff plans an afternoon with one place', async () => {
      await page.goto(at('desk/activities?activity=new'))
      const pane = page.getByRole('complementary')
      const name = pane.getByLabel(say('plan.fields.title'), { exact: true })
      for (const [tongue, text] of [
        ['简体中文', zh],
        ['English', `Flowers ${tag}`],
      ] as const) {
        await pane.getByRole('button', { name: tongue }).click()
        await name.fill(text)
      }
      const where = pane.getByRole('combobox', { name: say('plan.fields.area') })
      if (!(await where.inputValue())) {
        await where.fill(area)
        await page.getByRole('listbox').getByRole('option').first().click()
      }
      await pane.getByRole('combobox', { name: say('plan.fields.venue') }).selectOption(both[language === 'en' ? 'en' : 'zh'])
      await looked()
      await pane.getByRole('button', { name: say('people.save'), exact: true }).click()
      const times = page.getByTestId('times-form')
      await times.getByLabel(say('plan.day'), { exact: true }).fill(dayFromNow(3))
      await times.getByLabel(say('plan.places'), { exact: true }).fill('1')
      await times.getByRole('button', { name: say('plan.addTimes') }).click()
      await page.getByRole('button', { name: say('plan.publish'), exact: true }).click()
      await expect(pane.getByText(say('plan.published'), { exact: true }).first()).toBeVisible()
      await page.getByTestId('times').getByRole('link').click()
      await expect(page).toHaveURL(/desk\/sessions\/\d+/)
    })
    const session = /sessions\/(\d+)/.exec(page.url())?.[1] ?? ''

    await test.step('Tuesday: help is asked for, and taken on a phone', async () => {
      const form = page.getByTestId('session-helpers')
      await form.getByLabel(say('volunteers.desk.what')).fill(`摆桌椅${tag}`)
      await form.getByRole('button', { name: say('volunteers.desk.helpersAsk') }).click()
      await expect(form.getByTestId('desk-shift')).toContainText(`摆桌椅${tag}`)
      await helpers.goto(at('volunteer'))
      const open = helpers.getByTestId('open-shifts').getByTestId('shift').filter({ hasText: `摆桌椅${tag}` })
      await open.getByRole('button', { name: say('volunteers.take') }).click()
      await expect(helpers.getByTestId('my-shifts')).toContainText(`摆桌椅${tag}`)
      await looked(helpers)
    })

    await test.step('Tuesday: the poster of the week is printed, and the card is sent on', async () => {
      await page.goto(at(`desk/venues/${venue.id}`))
      for (const [name, begins] of [
        [say('on.posterPdf'), '%PDF-'],
        [say('on.posterPng'), '\u0089PNG'],
      ] as const) {
        const link = (await page.getByRole('link', { name }).getAttribute('href')) ?? ''
        const file = await (await page.request.get(link)).body()
        expect(file.subarray(0, begins.length).toString('latin1')).toBe(begins)
        expect(file.length).toBeGreaterThan(10_000)
      }
      await looked()
    })

    await test.step('Wednesday: a resident finds it on a phone and has the place', async () => {
      await youngs.goto(at(`today?kind=class&venue=${venue.id}`))
      const card = youngs.getByTestId('session').filter({ hasText: title })
      await expect(card).toContainText(say('on.standing.left', { n: 1 }))
      await looked(youngs)
      await card.getByRole('link').click()
      await expect(youngs.getByRole('heading', { level: 1 })).toHaveText(title)
      await youngs.getByRole('button', { name: say('session.join'), exact: true }).click()
      await expect(youngs.getByTestId('sign-up')).toContainText(say('session.given'))
      await looked(youngs)
    })

    await test.step('Wednesday: somebody older calls, and the desk puts them in line', async () => {
      await page.goto(at(`desk/sessions/${session}`))
      await expect(page.getByTestId('names')).toContainText(`陈小明${tag}`)
      const form = page.getByTestId('door-sign-up')
      await form.getByRole('combobox', { name: say('door.person'), exact: true }).fill(`李桂英${tag}`)
      await page.getByRole('option', { name: new RegExp(tag) }).click()
      await form.getByLabel(say('door.how')).selectOption(say('door.hows.phone'))
      await form.getByRole('button', { name: say('door.addDo'), exact: true }).click()
      await expect(page.getByTestId('line')).toContainText(say('door.states.waiting', { n: 1 }))
      await looked()
    })

    await test.step('Thursday: one cancels, the next is offered the place and takes it', async () => {
      await youngs.getByRole('button', { name: say('session.cancel') }).click()
      await expect(youngs.getByTestId('sign-up')).toContainText(say('session.cancelled'))
      await olders.goto(at('notices'))
      await expect(olders.getByTestId('notices')).toContainText(title)
      await looked(olders)
      await olders.goto(at(`sessions/${session}`))
      await expect(olders.getByTestId('sign-up')).toContainText(say('session.offered'))
      await looked(olders)
      await olders.getByRole('button', { name: say('session.take') }).click()
      await expect(olders.getByTestId('sign-up')).toContainText(say('session.given'))
    })

    // The afternoon has come: staff moves it to now, for a test cannot wait three days.
    const view = await answered<{ revision: number }>(staff.get(api(`sessions/${session}`)))
    await answered(
      staff.patch(api(`sessions/${session}`), { data: { revision: view.revision, from: inMinutes(-20), until: inMinutes(70) } }),
    )

    await test.step('Friday: the door checks in', async () => {
      await page.reload()
      const line = page.getByTestId('names').getByRole('listitem').filter({ hasText: `李桂英${tag}` })
      await line.getByRole('button', { name: say('door.came') }).click()
      await expect(page.getByTestId('counts')).toContainText(say('door.attended', { n: 1 }))
      await looked()
      await olders.reload()
      await expect(olders.getByTestId('sign-up')).toContainText(say('session.attended'))
      await olders.getByTestId('feedback').getByRole('button', { name: say('feedback.liked3') }).click()
      await looked(olders)
    })

    await test.step('Friday: the volunteer has hours and a coin', async () => {
      const turn = page.getByTestId('session-helpers').getByTestId('desk-shift').filter({ hasText: `摆桌椅${tag}` })
      await turn.getByLabel(say('volunteers.desk.confirm')).fill('60')
      await turn.getByRole('button', { name: say('volunteers.desk.confirmDo') }).click()
      await expect(turn).toContainText(say('volunteers.minutes', { n: 60 }))
      await helpers.goto(at('volunteer'))
      await expect(helpers.getByTestId('time-bank')).toContainText(say('volunteers.bank.coins', { n: 1 }))
      await looked(helpers)
    })

    await test.step('Saturday: what the shop gave is used, and it sees what came of it', async () => {
      await page.goto(at('desk/contributions'))
      await page.getByRole('button', { name: `鲜花款${tag}` }).click()
      const form = page.getByTestId('use-form')
      await form.getByLabel(say('giving.fields.yuan')).fill('300')
      await form.getByRole('combobox', { name: say('giving.fields.session') }).fill(title)
      await page.getByRole('option', { name: new RegExp(tag) }).click()
      await form.getByRole('button', { name: say('giving.useDo') }).click()
      await expect(page.getByTestId('uses')).toContainText(title)
      await looked()
      await shops.goto(at('giving'))
      const mine = shops.getByTestId('my-contribution').filter({ hasText: `鲜花款${tag}` })
      await expect(mine).toContainText(say('giving.states.delivered'))
      await mine.getByText(say('giving.details')).click()
      await expect(mine.getByTestId('uses')).toContainText(title)
      await looked(shops)
      await youngs.goto(at(`supporters/${supporter.supporter.id}`))
      await expect(youngs.getByRole('heading', { level: 1 })).toHaveText(shop)
      await expect(youngs.getByTestId('thanks')).toContainText(title)
      await expect(youngs.locator('main')).not.toContainText('李桂英')
      await looked(youngs)
      await olders.goto(at(`sessions/${session}`))
      await expect(olders.getByTestId('supported-by')).toContainText(shop)
    })
    expect(troubles).toEqual([])
    for (const each of phones) await each.context().close()
  })
}
