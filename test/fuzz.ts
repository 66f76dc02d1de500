/*
 * `npm run fuzz`: every law on 20,000 random inputs. `-- --seed 123` takes the seed of an earlier run, `-- --runs 500`
 * another number.
 */
import { parseArgs } from 'node:util'
import { startVitest } from 'vitest/node'

const { values } = parseArgs({ options: { seed: { type: 'string' }, runs: { type: 'string' } } })
const seed = values.seed ?? String(Date.now() % 2 ** 31)
const runs = values.runs ?? '20000'
process.env['FUZZ_SEED'] = seed
process.env['FUZZ_RUNS'] = runs
console.log(`${Number(runs).toLocaleString('en')} random inputs a law, seed ${seed}`)

const vitest = await startVitest([], {
  config: 'test/config/vitest.config.ts',
  watch: false,
  project: ['node'],
  testNamePattern: /\blaws?\b/,
})
const tests = vitest.state.getTestModules().flatMap((module) => [...module.children.allTests()])
const ran = tests.filter((test) => test.result().state !== 'skipped')
await vitest.close()
console.log(
  `\n${ran.length} laws, ${ran.filter((test) => test.result().state === 'failed').length} broken, seed ${seed}`,
)
if (ran.length === 0) process.exitCode = 1
