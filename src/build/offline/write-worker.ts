/*
 * Makes the service worker of a finished site, and the list of what it copies.
 */
import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { FLOOR_TARGETS } from '../../floor.ts'
import { type EditionManifest, manifestPath } from '../../offline/manifest.ts'
import { listEdition } from './list-edition.ts'

const ENTRY = join(import.meta.dirname, '../../offline/worker/sw.ts')

/** Writes `sw.js` and the list into a built site; what an earlier call wrote goes. @returns the list. */
export const writeWorker = async (folder: string): Promise<EditionManifest> => {
  const manifest = await listEdition(folder)
  // What is compressed beside it would be served in its place.
  for (const file of readdirSync(folder)) if (/^(offline|sw)\..*$/.test(file)) rmSync(join(folder, file))
  writeFileSync(join(folder, manifestPath(manifest.edition)), JSON.stringify(manifest))
  await build({
    entryPoints: [ENTRY],
    outfile: join(folder, 'sw.js'),
    bundle: true,
    minify: true,
    // A classic script: browsers of the floor know no modules here.
    format: 'iife',
    target: FLOOR_TARGETS,
    define: { __EDITION__: JSON.stringify(manifest.edition) },
    legalComments: 'none',
  })
  return manifest
}
