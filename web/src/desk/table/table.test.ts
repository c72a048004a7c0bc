import { describe, expect, it } from 'vitest'
import { inOrder, matching, nextOrder, pageOf, readChoices, type Column } from './tableModel'

interface Line {
  name: string
  area: string
  age?: number
}
const columns: Column<Line>[] = [
  { id: 'name', name: 'Name', text: (line) => line.name },
  { id: 'area', name: 'Area', text: (line) => line.area },
  { id: 'age', name: 'Age', text: (line) => String(line.age ?? ''), by: (line) => line.age, rarely: true },
]
const lines: Line[] = [
  { name: '王芳', area: 'b', age: 9 },
  { name: '李明', area: 'a' },
  { name: '张伟', area: 'b', age: 70 },
]
const names = (rows: readonly Line[]) => rows.map(({ name }) => name)

describe('the order of a table', () => {
  const ordered = (by: string, down = false) => names(inOrder(lines, columns, { by, down }, 'zh-CN'))

  it('is by pinyin where it is by text', () => {
    expect(ordered('name')).toEqual(['李明', '王芳', '张伟'])
    expect(ordered('name', true)).toEqual(['张伟', '王芳', '李明'])
  })
  it('leaves rows that say the same as they came', () => expect(ordered('area')).toEqual(['李明', '王芳', '张伟']))
  it('is by number where it is by number, and what says nothing is last either way', () => {
    expect(ordered('age')).toEqual(['王芳', '张伟', '李明'])
    expect(ordered('age', true)).toEqual(['张伟', '王芳', '李明'])
  })
  it('is as the rows came without one', () => expect(inOrder(lines, columns, undefined, 'zh-CN')).toBe(lines))
  it('goes up, down and away with each click', () => {
    const up = nextOrder(undefined, 'name')
    const down = nextOrder(up, 'name')
    expect([up, down, nextOrder(down, 'name'), nextOrder(down, 'area')]).toEqual([
      { by: 'name', down: false },
      { by: 'name', down: true },
      undefined,
      { by: 'area', down: false },
    ])
  })
})

describe('what is searched in a table', () => {
  it('may stand in any column, each word of it', () => {
    expect(names(matching(lines, columns, ' B 王 '))).toEqual(['王芳'])
    expect(names(matching(lines, columns, '70'))).toEqual(['张伟'])
    expect(matching(lines, columns, 'a 王')).toEqual([])
  })
  it('is everything where nothing is', () => expect(matching(lines, columns, '  ')).toBe(lines))
})

describe('the pages of a table', () => {
  it('end with the rows', () => {
    expect(pageOf(120, 50, 2)).toEqual({ at: 2, last: 2, from: 100, until: 120 })
    expect(pageOf(120, 50, 9)).toEqual({ at: 2, last: 2, from: 100, until: 120 })
    expect(pageOf(0, 50, 1)).toEqual({ at: 0, last: 0, from: 0, until: 0 })
    expect(pageOf(100, 50, 1)).toEqual({ at: 1, last: 1, from: 50, until: 100 })
  })
})

describe('how somebody likes a table', () => {
  it('is as usual where nothing or nonsense was kept', () => {
    for (const kept of [null, 7, 'x', {}, { columns: 'all', order: 3 }]) expect(readChoices(kept, columns)).toEqual({ columns: ['area'], order: undefined })
  })
  it('comes back, but for columns there are no more', () => {
    const kept = { columns: ['age', 'gone'], order: { by: 'age', down: true } }
    expect(readChoices(kept, columns)).toEqual({ columns: ['age'], order: kept.order })
    expect(readChoices({ ...kept, order: { by: 'gone' } }, columns).order).toBeUndefined()
  })
})
