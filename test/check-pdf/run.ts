/*
 * `npm run check:pdf`: every sheet is a sound PDF (qpdf), and keeps PDF/A-3a and PDF/UA-1 (veraPDF).
 *
 *   make the sheets → qpdf on each → veraPDF on all in one go, with a broken one among them that must be found
 *
 * The files stay in test/out/check-pdf, to be opened when one fails. Exit code 1 for any fault, or when nothing was
 * checked; 0 where veraPDF can't be had, and then it says SKIPPED.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { checkPdf } from '../support/qpdf.ts'
import { type Faults, PROFILES } from './read-report.ts'
import { sheetsToCheck } from './sheets.ts'
import { prepareVeraPdf, UnavailableError, VERSION, validate } from './verapdf.ts'
import { withoutTags } from './without-tags.ts'

const FOLDER = resolve('test/out/check-pdf')

/** Written as if it were a sheet; each profile must find fault with it. */
const CANARY = 'canary-without-tags.pdf'

const makeFiles = async (): Promise<ReadonlyMap<string, Uint8Array>> => {
  rmSync(FOLDER, { recursive: true, force: true })
  mkdirSync(FOLDER, { recursive: true })
  const files = new Map<string, Uint8Array>()
  for (const { name, make } of await sheetsToCheck()) {
    const bytes = await make()
    writeFileSync(join(FOLDER, `${name}.pdf`), bytes)
    files.set(`${name}.pdf`, bytes)
  }
  return files
}

/** qpdf reads the structure of a file; half a file is the one that it must refuse. */
const checkWithQpdf = async (files: ReadonlyMap<string, Uint8Array>): Promise<Faults> => {
  const [first] = files.values()
  if (first === undefined) throw new Error('No sheet was made: nothing was checked')
  if ((await checkPdf(first.slice(0, first.length / 2))) === 0) throw new Error('qpdf took half a file for a whole one')
  const faults = new Map<string, readonly string[]>()
  for (const [name, bytes] of files) {
    const said: string[] = []
    const code = await checkPdf(bytes, (line) => said.push(line))
    faults.set(name, code === 0 ? [] : said)
  }
  return faults
}

const checkWithVeraPdf = async (files: ReadonlyMap<string, Uint8Array>): Promise<Faults> => {
  await prepareVeraPdf()
  const [first = new Uint8Array()] = files.values()
  writeFileSync(join(FOLDER, CANARY), await withoutTags(first))
  const faults = new Map(await validate(FOLDER, [...files.keys(), CANARY]))
  const found = faults.get(CANARY) ?? []
  for (const profile of PROFILES)
    if (!found.includes(`${profile}: not compliant`))
      throw new Error(`veraPDF found ${CANARY} right by ${profile}: its verdicts are worth nothing`)
  faults.delete(CANARY)
  return faults
}

const report = (checker: string, faults: Faults): void => {
  const faulty = [...faults].filter(([, found]) => found.length > 0)
  for (const [file, found] of faulty) console.error(`  ${file}\n${found.map((line) => `    ${line}`).join('\n')}`)
  console.log(`${checker}: ${faults.size} files, ${faulty.length} with faults`)
  if (faulty.length > 0 || faults.size === 0) process.exitCode = 1
}

const files = await makeFiles()
report('qpdf --check', await checkWithQpdf(files))
try {
  report(`veraPDF ${VERSION}, ${PROFILES.join(' and ')}`, await checkWithVeraPdf(files))
} catch (error) {
  if (!(error instanceof UnavailableError)) throw error
  console.log(`SKIPPED ${PROFILES.join(' and ')}: ${error.message}`)
}
