/*
 * Numbers of sheets that belong to a project: `LY-2612-003-E01`, a letter for the kind and a count (handbook, B.0).
 */
import type { FieldError } from './define-template.ts'

/** The first number of its kind in a project. @example firstSheetNo('LY-2612-003', 'E') // => 'LY-2612-003-E01' */
export const firstSheetNo = (projectNo: string, letter: string): string => `${projectNo.trim()}-${letter}01`

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
