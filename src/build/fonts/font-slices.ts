/*
 * Astro integration: cuts the font once and serves it under /fonts/, in `astro dev` from memory, in a build as files.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { type CutFont, cutSlices, readFontLicence } from './cut-slices.ts'

/** Puts the licence, `fonts/manifest.json` and `fonts/<revision>/<slice>.bin` on the site. */
export const fontSlices = (): AstroIntegration => ({
  name: 'font-slices',
  hooks: {
    'astro:server:setup': ({ server }) => {
      let cut: CutFont | undefined
      server.middlewares.use((request, response, next) => {
        const path = /\/fonts\/(.+)$/.exec(request.url ?? '')?.[1]
        if (path === undefined) return next()
        cut ??= cutSlices()
        const body = fileOf(cut, path)
        if (body === undefined) return next()
        response.end(body)
      })
    },
    'astro:build:done': ({ dir, logger }) => {
      const { manifest, slices, common } = cutSlices()
      const root = fileURLToPath(new URL('fonts/', dir))
      mkdirSync(`${root}${manifest.revision}`, { recursive: true })
      writeFileSync(`${root}OFL.txt`, readFontLicence())
      writeFileSync(`${root}manifest.json`, JSON.stringify(manifest))
      // For whoever copies the handbook; no page needs it.
      writeFileSync(`${root}common.json`, JSON.stringify(common))
      for (const [name, bytes] of slices) writeFileSync(`${root}${manifest.revision}/${name}.bin`, bytes)
      logger.info(`${slices.size} slices of Noto Sans SC`)
    },
  },
})

const fileOf = ({ manifest, slices }: CutFont, path: string): string | Uint8Array | undefined => {
  if (path === 'manifest.json') return JSON.stringify(manifest)
  return slices.get(path.replace(/^.*\//, '').replace(/\.bin$/, ''))
}
