/*
 * LibreOffice as a second reader of Word files, where the machine has it.
 */
import { execFile } from 'node:child_process'
import { accessSync, constants, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

const PATIENCE = 120_000

/** The path of LibreOffice, or undefined where there is none. */
export const findLibreOffice = (): string | undefined =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => ['soffice', 'libreoffice'].map((name) => join(folder, name)))
    .find((path) => {
      try {
        accessSync(path, constants.X_OK)
        return true
      } catch {
        return false
      }
    })

/** Converts Word files to PDF, all in one run, since it is the start that takes the time. */
export const convertToPdf = async (office: string, files: readonly Uint8Array[]): Promise<readonly Uint8Array[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'office-'))
  try {
    const names = files.map((bytes, index) => {
      writeFileSync(join(folder, `${index}.docx`), bytes)
      return join(folder, `${index}.docx`)
    })
    // A profile of its own: another LibreOffice that runs would take the job and say nothing.
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    await promisify(execFile)(office, [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...names], {
      timeout: PATIENCE,
    })
    return files.map((_, index) => new Uint8Array(readFileSync(join(folder, `${index}.pdf`))))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
