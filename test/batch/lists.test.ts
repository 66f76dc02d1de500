import { expect, test } from 'vitest'
import { faultList, madeList } from '../../src/batch/lists.ts'

test('the list of faults says where, what stands there, and what to do', () => {
  expect(faultList([{ line: 3, column: '截止', given: '下周, "三"', message: '看不出是哪一天' }])).toBe(
    '\ufeff行,栏,现在写的,怎么了，怎么改\r\n3,截止,"下周, ""三""",看不出是哪一天',
  )
})

test('a cell that looks like a formula is text in the list', () => {
  expect(faultList([{ line: 2, column: '客户', given: '=cmd|calc', message: '-' }])).toContain(
    "\r\n2,客户,'=cmd|calc,'-",
  )
})

test('the list of what was made names the line of each sheet, also of one that wasn’t', () => {
  const made = [
    { line: 2, fileName: '甲.pdf', pages: 2, remarks: ['第 1 页太高', '少一个字'] },
    { line: 5, fileName: '', pages: 0, remarks: ['没有生成'] },
  ]
  expect(madeList(made)).toBe(
    '\ufeff原文件的行,文件名,页数,提醒\r\n2,甲.pdf,2,第 1 页太高；少一个字\r\n5,没有生成,,没有生成',
  )
})
