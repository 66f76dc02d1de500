/*
 * `npm run test:hosts`: the recipes of deploy/ on nginx, Caddy and Apache. What isn't there and can't be installed is said.
 */
import { startVitest } from 'vitest/node'
import { findChromium } from '../support/chromium.ts'

process.env['CHROMIUM_PATH'] = await findChromium()
const vitest = await startVitest([], { config: 'test/hosts/vitest.config.ts', watch: false })
const tests = vitest.state.getTestModules().flatMap((module) => [...module.children.allTests()])
const count = (state: string): number => tests.filter((test) => test.result().state === state).length
const broken = vitest.state.getTestModules().filter((module) => !module.ok()).length
await vitest.close()
console.log(`\n${count('passed')} passed, ${count('failed')} failed, ${count('skipped')} SKIPPED`)
if (count('passed') === 0 || broken > 0) process.exitCode = 1
