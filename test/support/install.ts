/*
 * Installs what the tests need by the system's own tools, never silently.
 */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Minutes that a download or a package manager may take before it is given up. */
const PATIENCE = 4

/** What a command of the system's administrator begins with: nothing for root, else a sudo that asks nothing. */
export const root: readonly string[] = process.getuid?.() === 0 ? [] : ['sudo', '-n']

/** The commands that install packages of Debian or Ubuntu. */
export const aptInstall = (packages: readonly string[]): readonly (readonly string[])[] => {
  const apt = [...root, 'apt-get', '-o', 'DPkg::Lock::Timeout=120']
  return [
    [...apt, 'update'],
    [...apt, 'install', '-y', '--no-install-recommends', ...packages],
  ]
}

/** The path of the program of that name, or undefined where there is none. */
export const pathOf = (name: string): string | undefined =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path))

/** Whether a program of that name is found. */
export const isOnPath = (name: string): boolean => pathOf(name) !== undefined

/** Runs a step and says how it ended; whether it helped is judged by looking for a browser again. */
export const run = ([command = '', ...args]: readonly string[], say: (line: string) => void): Promise<void> =>
  new Promise((done) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: PATIENCE * 60_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '20000' },
    })
    let complaint = ''
    child.stderr.on('data', (chunk: Buffer) => {
      complaint = (complaint + chunk.toString()).slice(-2000)
    })
    const end = (how: string | undefined): void => {
      if (how) say(`  ${[command, ...args].join(' ')}: ${how}`)
      done()
    }
    child.on('error', (error) => end(error.message))
    child.on('close', (code) => end(code === 0 ? undefined : (tellingLine(complaint) ?? `exit code ${code}`)))
  })

/** The line of a complaint that names the fault, where there is one, rather than the brace that closes its dump. */
const tellingLine = (complaint: string): string | undefined => {
  const lines = complaint.split('\n').map((line) => line.trim())
  return (
    lines.findLast((line) => /^(Error|E):|password is required/.test(line)) ??
    lines.findLast((line) => /\p{L}/u.test(line))
  )
}
