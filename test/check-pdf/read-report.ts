/*
 * veraPDF's report as sentences. Nothing is right because nothing was said about it: a file without a verdict on every
 * profile has failed.
 */
import { basename } from 'node:path'

/** What every sheet is held to; its own metadata says so, and veraPDF goes by that. */
export const PROFILES = ['PDF/A-3A', 'PDF/UA-1'] as const

/** Faults by file name; a file without any has passed. */
export type Faults = ReadonlyMap<string, readonly string[]>

/** The part of veraPDF's JSON report that is read. */
interface Report {
  readonly report: { readonly jobs: readonly Job[] }
}

interface Job {
  readonly itemDetails: { readonly name: string }
  readonly validationResult?: readonly Validation[]
  readonly taskException?: { readonly exceptionMessage: string }
}

interface Validation {
  readonly profileName: string
  readonly compliant: boolean
  readonly details: { readonly passedChecks: number; readonly ruleSummaries: readonly Rule[] }
}

interface Rule {
  readonly clause: string
  readonly testNumber: number
  readonly failedChecks: number
  readonly description: string
  readonly checks: readonly { readonly context: string; readonly errorMessage?: string | null }[]
}

/**
 * What is wrong with the files that veraPDF was given.
 * @param json Its standard output with `--format json`.
 * @param files Names of all files that it was given, without folders.
 */
export const readReport = (json: string, files: readonly string[]): Faults => {
  const { report }: Report = JSON.parse(json)
  const jobs = new Map(report.jobs.map((job) => [basename(job.itemDetails.name), job]))
  return new Map(files.map((file) => [file, faultsOf(jobs.get(file))]))
}

const faultsOf = (job: Job | undefined): readonly string[] => {
  if (job === undefined) return ['veraPDF did not look at it']
  if (job.taskException !== undefined) return [job.taskException.exceptionMessage]
  return PROFILES.flatMap((profile) => {
    const validation = job.validationResult?.find(({ profileName }) => profileName.startsWith(profile))
    if (validation === undefined) return [`${profile}: not checked, since the file does not claim it`]
    const { compliant, details } = validation
    if (!compliant)
      return [`${profile}: not compliant`, ...details.ruleSummaries.map((rule) => ruleLine(profile, rule))]
    return details.passedChecks > 0 ? [] : [`${profile}: nothing was checked`]
  })
}

const ruleLine = (profile: string, { clause, testNumber, failedChecks, description, checks }: Rule): string => {
  const where = checks[0]
  const example = where === undefined ? '' : `\n      ${where.errorMessage ?? ''} at ${where.context}`
  return `${profile} ${clause}-${testNumber} (${failedChecks} ×): ${description}${example}`
}
