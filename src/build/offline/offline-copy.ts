import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { writeWorker } from './write-worker.ts'

/** Astro integration: makes the service worker. To be run when every other file stands as it will be served. */
export const offlineCopy = (): AstroIntegration => ({
  name: 'offline-copy',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const { edition, files, fonts } = await writeWorker(fileURLToPath(dir))
      const bytes = files.reduce((sum, [, , size]) => sum + size, fonts.commonBytes)
      const megabytes = (size: number) => `${(size / 1e6).toFixed(1)} MB`
      logger.info(
        `edition ${edition}: ${files.length + fonts.common.length} files, ${megabytes(bytes)} are copied; fonts on request ${megabytes(fonts.restBytes)}`,
      )
    },
  },
})
