import { expect, test } from 'vitest'
import { itemKey, readChecklists } from '../../../src/components/progress/checklist-items.ts'

const SOURCE = `
前面的话

<Checklist id="day-1" title="第 1 天">

- 读[客户部为什么存在](../dept-purpose/)
- **填好**“我找谁”卡片，
  交带教人看
  - 这一条在里面，不算
- [ ] 接 3 通电话

  第二段不算

</Checklist>

<Checklist id="week-1" title="第 1 周末">

* 做自测

</Checklist>
`

test('the checklists of a page are read in its order, with the items a reader sees', () => {
  expect(readChecklists(SOURCE).map(({ id, title, items }) => [id, title, items.map(({ text }) => text)])).toEqual([
    ['day-1', '第 1 天', ['读客户部为什么存在', '填好“我找谁”卡片，交带教人看', '接 3 通电话']],
    ['week-1', '第 1 周末', ['做自测']],
  ])
})

test('a page without checklists has none', () => {
  expect(readChecklists('- 只是一个列表')).toEqual([])
})

test('an item keeps its key when only its marks or spaces change, and loses it when its words do', () => {
  expect(itemKey('接 3 通电话，')).toBe(itemKey('接3通电话'))
  expect(itemKey('接 3 通电话')).not.toBe(itemKey('接 4 通电话'))
})
