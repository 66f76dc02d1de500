/*
 * `npm test`: finds or installs a browser, builds the site once, runs every test, and closes with one line of figures.
 * `npm test -- test/forms` runs the files whose path holds that text; `--golden` rewrites the goldens instead.
 */
import { startVitest, type Vitest } from 'vitest/node'
import { findChromium } from './support/chromium.ts'

/** What a run came to. */
interface Outcome {
  readonly passed: number
  readonly failed: number
  /** Projects of the configuration in which no test ran. */
  readonly idle: readonly string[]
}

const main = async (args: readonly string[]): Promise<number> => {
  const golden = args.includes('--golden')
  const filters = args.filter((arg) => !arg.startsWith('--'))
  if (golden) process.env['UPDATE_GOLDEN'] = '1'
  else process.env['CHROMIUM_PATH'] = await findChromium()
  const vitest = await startVitest(filters, {
    config: 'test/config/vitest.config.ts',
    watch: false,
    ...(golden ? { project: ['node'] } : {}),
  })
  const { passed, failed, idle } = outcomeOf(vitest)
  await vitest.close()
  if (filters.length === 0 && idle.length > 0) console.error(`No test ran in: ${idle.join(', ')}.`)
  console.log(`\n${passed} passed, ${failed} failed`)
  const nothingRan = passed === 0 || (filters.length === 0 && idle.length > 0)
  return failed > 0 || nothingRan ? 1 : 0
}

const outcomeOf = (vitest: Vitest): Outcome => {
  const modules = vitest.state.getTestModules()
  const tests = modules.map((module) => [...module.children.allTests()])
  const inState = (state: string): number => tests.flat().filter((test) => test.result().state === state).length
  // A file that fails to load has no tests that could fail.
  const broken = modules.filter(
    (module, index) => !module.ok() && !tests[index]?.some((test) => test.result().state === 'failed'),
  )
  const busy = new Set(
    modules.filter((_, index) => (tests[index]?.length ?? 0) > 0).map((module) => module.project.name),
  )
  return {
    passed: inState('passed'),
    failed: inState('failed') + broken.length + vitest.state.getUnhandledErrors().length,
    idle: vitest.projects.map((project) => project.name).filter((name) => !busy.has(name)),
  }
}

process.exitCode = await main(process.argv.slice(2))
