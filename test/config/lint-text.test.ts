import { expect, test } from 'vitest'
import { lintText } from './lint-text.ts'

const better = (text: string, path: string): readonly string[] => lintText(text, path).map((fault) => fault.better)

test('half-width marks and a missing space beside Latin letters are found', () => {
  expect(better('下载PDF,然后签字.', 'a.md')).toEqual(['下载 PDF，然后签字。'])
})

test('a word of content/terms.yml is found in prose and at the ends of a string', () => {
  expect(better('请先登陆系统。', 'a.md')).toEqual(['请先登录系统。'])
  expect(better("const label = '请登陆'", 'a.ts')).toEqual(["const label = '请登录'"])
})

test('a Chinese word quoted in an English comment stands as it is', () => {
  expect(better('/** One of “是” and “否”. */\n// 会议纪要: the sheet.\nconst a = 1', 'a.ts')).toEqual([])
})

test('a dash between Han characters needs no spaces', () => {
  expect(better('客户部——简称 AE——在这里。', 'a.md')).toEqual([])
})
