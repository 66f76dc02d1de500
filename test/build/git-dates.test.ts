import { expect, test } from 'vitest'
import { gitDates, readDays } from '../../src/build/git-dates.ts'

const LOG = [
  '\t2026-11-20',
  '',
  'M\tcontent/handbook/start/a.mdx',
  '\t2026-11-18',
  '',
  'R096\tcontent/handbook/old.mdx\tcontent/handbook/start/a.mdx',
  'M\tcontent/handbook/b.mdx',
  '\t2026-11-18',
  '',
  'M\tcontent/handbook/b.mdx',
  '\t2026-11-01',
  '',
  'A\tcontent/handbook/old.mdx',
].join('\n')

test('the days of a file are listed latest first, each once, under the names that it had before too', () => {
  const days = readDays(LOG)
  expect(days.get('content/handbook/start/a.mdx')).toEqual(['2026-11-20', '2026-11-18', '2026-11-01'])
  expect(days.get('content/handbook/b.mdx')).toEqual(['2026-11-18'])
})

test('without a history there are no days', () => {
  expect(readDays('').size).toBe(0)
  expect(gitDates('content/handbook/no-such-page.mdx')).toEqual([])
})
