import { expect, test } from 'vitest'
import { sayWhyNot } from '../../src/limits/say-why-not.ts'

const called = { name: '“表.xlsx”', advice: '请分成几个文件。', limits: { bytes: 5 * 1024 * 1024, milliseconds: 8000 } }

test.for([
  ['tooLarge', '“表.xlsx”超过 5 MB，没有打开。请分成几个文件。'],
  ['tooLong', '“表.xlsx”读了 8 秒还没有读完，已经停下，没有打开。请分成几个文件。'],
  ['gone', '“表.xlsx”读不出来，可能已被移走，或者是个文件夹。请重新选一次。'],
  ['broke', '“表.xlsx”没能读完：里面的东西可能太多，或者被改坏了，没有打开。请分成几个文件。'],
  ['stopped', ''],
] as const)('a reading that came to nothing (%s) says why', ([why, sentence]) => {
  expect(sayWhyNot(why, called)).toBe(sentence)
})
