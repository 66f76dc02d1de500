/*
 * The tests that need more browsers than Chromium; `npm run test:browsers` sees to these first.
 */
import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: resolve(import.meta.dirname, '../..'),
  test: {
    include: ['test/browsers/*.test.ts'],
    globalSetup: ['test/support/build-site.ts'],
    // One browser at a time: three on two cores would only wait for each other.
    fileParallelism: false,
    testTimeout: 90_000,
    hookTimeout: 60_000,
  },
})
