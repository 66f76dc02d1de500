/*
 * Vitest's global setup of the site's tests: builds the site once a run.
 * `SITE_DIST` (and `SITE_BASE_DIST`) name builds that stand already, while working on one test.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { DIST } from './site.ts'

/** Called by Vitest before the first test. @throws when the build fails, or a named one isn't there. */
export const setup = (): void => buildOnce('SITE_DIST', DIST, '/')

/** Builds into a folder unless the variable of the environment says that it stands. */
export const buildOnce = (variable: string, folder: string, base: string): void => {
  if (!process.env[variable]) build(folder, base)
  process.env[variable] = folder // For the next project of this run that asks for it.
  if (!existsSync(`${folder}/index.html`)) throw new Error(`There is no built site in ${folder}.`)
}

/** Builds the site, or the copy of it that stands in `root`, into an absolute folder. */
export const build = (folder: string, base: string, root = '.'): void => {
  rmSync(folder, { recursive: true, force: true })
  const command = ['node_modules/astro/bin/astro.mjs', 'build', '--base', base, '--outDir', folder]
  // Vitest's own NODE_ENV would build React and search as in development.
  execFileSync(process.execPath, command, {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production' },
  })
}
