/*
 * Kinds of tests: `node` for everything that is pure or runs in Node, `site` for the built site in a real browser,
 * `based` for the same under an address that isn't the root, which is a build of its own.
 */
import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

const IN_A_BROWSER = {
  testTimeout: 60_000,
  hookTimeout: 60_000,
  // As long as the browser's own waits: on a busy machine a second is soon over.
  expect: { poll: { timeout: 10_000 } },
}

export default defineConfig({
  root: resolve(import.meta.dirname, '../..'),
  test: {
    // The default leaves one core free, which on a machine with two is half of it.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'node',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [
            'test/site/**',
            'test/browsers/**',
            'test/hosts/**',
            'test/out/**',
            'test/config/canaries/**',
            'test/bench/peers/**',
          ],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['test/site/*.test.ts'],
          globalSetup: ['test/support/build-site.ts'],
          ...IN_A_BROWSER,
        },
      },
      {
        test: {
          name: 'based',
          include: ['test/site/based/*.test.ts'],
          globalSetup: ['test/support/build-site.ts', 'test/support/build-based.ts'],
          ...IN_A_BROWSER,
        },
      },
    ],
  },
})
