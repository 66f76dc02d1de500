/*
 * axe-core on an open page.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe has found. */
export interface AxeReport {
  /** `rule: element`, the rules of best practice included. */
  readonly violations: readonly string[]
  /** Rules that had something to look at and found it good. */
  readonly passed: number
}

/** Runs rules of axe on the page as it stands. @param rules All of them if none are named. */
export const runAxe = async (page: Page, rules?: readonly string[]): Promise<AxeReport> => {
  // Evaluated, not put in as a script: the page's policy would refuse that.
  await page.evaluate(source)
  const results = await page.evaluate(
    (only) =>
      (globalThis as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } }).axe.run(
        only === undefined ? {} : { runOnly: { type: 'rule', values: [...only] } },
      ),
    rules,
  )
  return {
    violations: results.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`)),
    passed: results.passes.length,
  }
}
