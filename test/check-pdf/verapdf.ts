/*
 * veraPDF, the reference validator for PDF/A and PDF/UA: one file from Maven Central, fetched once, run by Java.
 */
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { promisify } from 'node:util'
import { type Faults, readReport } from './read-report.ts'

/** The version that is run. */
export const VERSION = '1.28.2'

const NAME = `greenfield-apps-${VERSION}.jar`
const ADDRESS = `https://repo.maven.apache.org/maven2/org/verapdf/apps/greenfield-apps/${VERSION}/${NAME}`
const SHA256 = '687d4d8bcfec48c9f7e931cf78ed061f1eeccfba55d4cdc000ba9b4d8aa46ce6'
const MAIN = 'org.verapdf.apps.GreenfieldCliWrapper'
const JAR = resolve('.cache/verapdf', NAME)

/** Ten megabytes on a slow line. */
const PATIENCE = 180_000

const run = promisify(execFile)

/** veraPDF can't be had on this machine; nothing is known about the files. */
export class UnavailableError extends Error {
  override readonly name = 'UnavailableError'
}

/**
 * Sees to it that veraPDF can be run.
 * @throws UnavailableError without Java or Maven Central; Error where the file fetched is not the one that is known.
 */
export const prepareVeraPdf = async (): Promise<void> => {
  try {
    await run('java', ['-version'])
  } catch (cause) {
    throw new UnavailableError(`Java can't be run (${messageOf(cause)})`, { cause })
  }
  const known = existsSync(JAR) && digestOf(await readFile(JAR)) === SHA256
  if (!known) await fetchJar()
}

/**
 * Has veraPDF check PDF files against the profiles that they claim.
 * @param folder Holds the files.
 * @param files Their names.
 */
export const validate = async (folder: string, files: readonly string[]): Promise<Faults> => {
  // Sheets are small: starting counts for more than compiling well.
  const flags = ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-Djava.awt.headless=true']
  const options = ['--format', 'json', '--maxfailuresdisplayed', '1', '--loglevel', '0']
  const args = [...flags, '-cp', JAR, MAIN, ...options, ...files]
  try {
    const { stdout } = await run('java', args, { cwd: folder, maxBuffer: 1e9 })
    return readReport(stdout, files)
  } catch (cause) {
    // It also ends with 1 when a file is not as it should be; then there is a report all the same.
    const stdout = typeof cause === 'object' && cause !== null && 'stdout' in cause ? String(cause.stdout) : ''
    if (!stdout.startsWith('{')) throw new Error('veraPDF gave no report', { cause })
    return readReport(stdout, files)
  }
}

const fetchJar = async (): Promise<void> => {
  console.log(`fetching veraPDF ${VERSION} …`)
  const bytes = await download().catch((cause: unknown) => {
    throw new UnavailableError(`Maven Central can't be reached (${messageOf(cause)})`, { cause })
  })
  const digest = digestOf(bytes)
  if (digest !== SHA256) throw new Error(`${ADDRESS} has the digest ${digest}; ${SHA256} is expected`)
  await mkdir(dirname(JAR), { recursive: true })
  await writeFile(`${JAR}.${process.pid}`, bytes)
  await rename(`${JAR}.${process.pid}`, JAR)
}

const download = async (): Promise<Uint8Array> => {
  const response = await fetch(ADDRESS, { signal: AbortSignal.timeout(PATIENCE) })
  if (!response.ok) throw new Error(`HTTP ${response.status}`)
  return new Uint8Array(await response.arrayBuffer())
}

const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** Fetch says “fetch failed”, and why only in its cause. */
const messageOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error ? error.cause.message : (error.message.split('\n')[0] ?? '')
}
