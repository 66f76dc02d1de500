/*
 * Numbers of sheets that belong to a project: `LY-2612-003-E01`, a letter for the kind and a count (handbook, B.0).
 */
import { defaultNumber } from './common-defaults.ts'
import type { FieldError } from './define-template.ts'

/** What a number is made of where none was typed. */
interface Numbering {
  /** Stands before the count in a number under a project. */
  readonly letter: string
  /** Begins a number that belongs to no project. */
  readonly code: string
  /** `YYYY-MM-DD`, for a number that belongs to no project. */
  readonly day: string
}

/**
 * The number of a sheet: its own, else that of the file, else the first of its kind in the project, else one of the day.
 * @example projectSheetNo([], 'LY-2612-003', { letter: 'E', code: 'GJD', day: '2026-11-24' }) // => 'LY-2612-003-E01'
 */
export const projectSheetNo = (
  given: readonly (string | undefined)[],
  projectNo: string | undefined,
  { letter, code, day }: Numbering,
): string =>
  given.find((number) => number !== undefined) ??
  (projectNo === undefined ? defaultNumber(code, day) : `${projectNo.trim()}-${letter}01`)

/** What is wrong with a number under its project: under another's it is lost when the project is settled. */
export const sheetNoErrors = (
  [id, title, no]: readonly [id: string, title: string, no: string | undefined],
  projectNo: string | undefined,
  letter: string,
): readonly FieldError[] => {
  if (no === undefined || projectNo === undefined) return []
  const start = `${projectNo.trim()}-${letter}`
  if (no.startsWith(start) && /^\d{2,}$/.test(no.slice(start.length).trim())) return []
  const message = `${title}要由项目编号、“-${letter}”和两位序号组成，例如 ${start}01`
  return [{ path: [id], message }]
}
