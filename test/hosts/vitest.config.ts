/*
 * Apart from the others: it needs servers from the distribution.
 */
import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: resolve(import.meta.dirname, '../..'),
  test: {
    include: ['test/hosts/*.test.ts'],
    globalSetup: ['test/support/build-site.ts', 'test/support/build-based.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
