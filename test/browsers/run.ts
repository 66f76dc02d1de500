/*
 * `npm run test:browsers`: the whole path in Chromium, Firefox ESR and WebKitGTK, and what is peculiar to each.
 * Installs what is missing; a browser that can't be had is said to be SKIPPED, and the others are walked all the same.
 * Exit code 1 when a law is broken or nothing ran.
 */
import { startVitest } from 'vitest/node'
import { findChromium } from '../support/chromium.ts'
import { have, WANTED } from './find-browsers.ts'

process.env['CHROMIUM_PATH'] = await findChromium()
const missing: string[] = []
for (const wanted of Object.values(WANTED)) if (!(await have(wanted))) missing.push(wanted.name)
process.env['BROWSERS_MISSING'] = missing.join(',')
const vitest = await startVitest(process.argv.slice(2), { config: 'test/config/browsers.config.ts', watch: false })
const tests = vitest.state.getTestModules().flatMap((module) => [...module.children.allTests()])
const passed = tests.filter((test) => test.result().state === 'passed').length
const broken = vitest.state.getTestModules().filter((module) => !module.ok()).length
await vitest.close()
for (const name of missing) console.log(`SKIPPED ${name}: it isn't installed, and could not be`)
console.log(`\n${passed} passed, ${broken} files with faults`)
process.exitCode = passed === 0 || broken > 0 || vitest.state.getUnhandledErrors().length > 0 ? 1 : 0
