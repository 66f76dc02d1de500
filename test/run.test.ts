import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

test('a run in which no test ran fails, and says so in its last line', () => {
  const { status, stdout } = spawnSync(process.execPath, ['test/run.ts', 'no/such/test'], { encoding: 'utf8' })
  expect(stdout.trimEnd().split('\n').at(-1)).toBe('0 passed, 0 failed')
  expect(status).toBe(1)
}, 60_000)
