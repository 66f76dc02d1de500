/*
 * axe-core on an open page.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe has found. */
export interface AxeReport {
  /** `rule: element`, the rules of best practice included. */
  readonly violations: readonly string[]
  /** Rules that had something to look at and found it good. */
  readonly passed: number
}

/** Runs every rule of axe on the page as it stands. */
export const runAxe = async (page: Page): Promise<AxeReport> => {
  // Evaluated, not put in as a script: the page's policy would refuse that.
  await page.evaluate(source)
  const results = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
  )
  return {
    violations: results.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`)),
    passed: results.passes.length,
  }
}
