import { beforeAll, describe, expect, it } from 'vitest'
import { speakLanguage, words } from '../../i18n'
import { ideaFields, ideaOf, isAgreed, noIdea, wishedPeople, wishedTimes } from './ideaModel'
import type { Activity } from './sessionModel'

beforeAll(async () => speakLanguage('zh-CN'), 60_000)

// Thursday 26 November 2026, ten in the morning in Shanghai.
const clock = { zone: 'Asia/Shanghai', now: new Date('2026-11-26T02:00:00Z') }

const told: Activity = {
  id: '7',
  kind: 'talk',
  state: 'asked_back',
  title: { zh: '老虹口' },
  needs: '投影',
  area: '310109014001',
  age_from: 60,
  languages: [],
  is_seated: true,
  wishes: {
    times: [
      { from: '2026-11-25T06:00:00Z', minutes: 60 },
      { from: '2026-12-05T06:30:00Z', minutes: 90 },
    ],
    when: '周末',
    people_min: 6,
    people_max: 20,
  },
  revision: 2,
  is_demo: false,
}

describe('an idea', () => {
  it('needs a title and what it needs; nothing else is sent unless it is said', () => {
    const fields = { ...noIdea(), title: ' 茶会 ', needs: '茶具' }
    expect(ideaOf(fields, undefined, clock.zone)).toEqual({ kind: 'class', title: '茶会', needs: '茶具' })
  })

  it('says when by the clocks of the district, how many, and for whom', () => {
    const fields = {
      ...noIdea(),
      title: '茶会',
      needs: '茶具',
      times: [
        { date: '2026-12-05', clock: '14:00', minutes: 120 },
        { date: '', clock: '14:00', minutes: 120 },
      ],
      when: '周末',
      peopleMin: '6',
      peopleMax: '二十',
      ageFrom: '60',
      isSeated: true,
    }
    expect(ideaOf(fields, '7', clock.zone)).toEqual({
      kind: 'class',
      title: '茶会',
      needs: '茶具',
      idea: '7',
      times: [{ from: '2026-12-05T06:00:00Z', minutes: 120 }],
      when: '周末',
      people_min: 6,
      age_from: 60,
      is_seated: true,
    })
  })

  it('that was asked back holds what it said, without times that are over', () => {
    const fields = ideaFields(told, clock)
    expect(fields.times).toEqual([{ date: '2026-12-05', clock: '14:30', minutes: 90 }])
    expect([fields.when, fields.peopleMin, fields.peopleMax, fields.ageFrom, fields.ageUntil, fields.isSeated]).toEqual(['周末', '6', '20', '60', '', true])
    expect(ideaOf(fields, told.id, clock.zone)).toMatchObject({ people_max: 20, times: [{ from: '2026-12-05T06:30:00Z', minutes: 90 }] })
  })

  it('is said in words', () => {
    const wishes = told.wishes ?? { times: [] }
    expect(wishedTimes(words.value, wishes, clock).at(-1)).toBe('12月5日周六下午2点半到4点')
    expect(wishedPeople(words.value, wishes)).toBe('6 到 20 人')
    expect(wishedPeople(words.value, { times: [], people_min: 6 })).toBe('满 6 人才办')
    expect(wishedPeople(words.value, { times: [], people_max: 20 })).toBe('最多 20 人')
    expect(wishedPeople(words.value, { times: [] })).toBe('')
  })

  it('is run by oneself once it was agreed to', () => {
    expect(isAgreed(told)).toBe(false)
    expect(isAgreed({ ...told, state: 'declined' })).toBe(false)
    expect(isAgreed({ ...told, state: 'draft' })).toBe(true)
  })
})
