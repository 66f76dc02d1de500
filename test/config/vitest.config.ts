/*
 * Two kinds of tests: `node` for everything that is pure or runs in Node, `site` for the built site in a real browser.
 */
import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

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
          exclude: ['test/site/**', 'test/out/**', 'test/config/canaries/**', 'test/bench/peers/**'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['test/site/**/*.test.ts'],
          globalSetup: ['test/support/build-site.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // As long as the browser's own waits: on a busy machine a second is soon over.
          expect: { poll: { timeout: 10_000 } },
        },
      },
    ],
  },
})
