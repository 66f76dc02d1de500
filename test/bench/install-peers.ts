import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'

const FOLDER = resolve(import.meta.dirname, 'peers')

/**
 * Installs the libraries to compare with, once, beside their own package.json; their scripts aren't run.
 * @returns Why it could not, or nothing.
 */
export const installPeers = (): string | undefined => {
  if (existsSync(resolve(FOLDER, 'node_modules/.package-lock.json'))) return undefined
  console.log('installing the peers into test/bench/peers …')
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  const { status, stderr, error } = spawnSync('npm', args, { cwd: FOLDER, encoding: 'utf8' })
  if (status === 0) return undefined
  return error?.message ?? stderr.trim().split('\n')[0] ?? `npm ended with ${status}`
}
