import { expect, test } from 'vitest'
import { sayWhen } from '../../../src/workspace/drafts/say-when.ts'

const NOW = '2026-11-23 14:00'

test.for([
  ['2026-11-23T02:32:10.123Z', '今天 10:32'],
  ['2026-11-22T15:59:00.000Z', '昨天 23:59'],
  ['2026-11-22T16:00:00.000Z', '今天 00:00'],
  ['2026-03-01T02:32:10.123Z', '03-01 10:32'],
  ['2025-11-23T02:32:10.123Z', '2025-11-23 10:32'],
  ['1970-01-01T00:00:00.000Z', ''],
  ['', ''],
] as const)('%s is said as “%s”', ([instant, said]) => {
  expect(sayWhen(instant, NOW)).toBe(said)
})
