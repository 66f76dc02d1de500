/*
 * axe-core on an open page.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Rules that the colours decide; the others find the same in both themes. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'] as const

/** What axe has found. */
export interface AxeReport {
  /** `rule: element`, the rules of best practice included. */
  readonly violations: readonly string[]
  /** Rules that had something to look at and found it good. */
  readonly passed: number
}

/**
 * Asserts that axe finds nothing on the page as it stands, neither light nor dark, and that it is no wider than its window.
 * @param fewest Rules that must have had something to look at: fewer behind a dialog.
 */
export const expectAccessible = async (page: Page, fewest = 15): Promise<void> => {
  await page.emulateMedia({ colorScheme: 'light' })
  const light = await runAxe(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await runAxe(page, OF_COLOURS)
  expect([...light.violations, ...dark.violations.map((violation) => `dark: ${violation}`)]).toEqual([])
  expect(light.passed).toBeGreaterThan(fewest)
  expect(dark.passed).toBeGreaterThan(0)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(page.viewportSize()?.width)
}

/** Runs rules of axe on the page as it stands. @param rules All of them if none are named. */
export const runAxe = async (page: Page, rules?: readonly string[]): Promise<AxeReport> => {
  // Evaluated, not put in as a script: the page's policy would refuse that. Once a page: it takes as long as a theme.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source)
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
