import { isBlank } from '../templates/blanks.ts'
import type { FieldError, Section } from '../templates/define-template.ts'
import type { SheetData } from './check.ts'
import type { Completion } from './notes.ts'

/** How far a section is: done when nothing in it is wrong or missing. */
export const completionOf = (section: Section, data: SheetData, errors: readonly FieldError[]): Completion => {
  const fields = new Set<unknown>(section.fields)
  if (!errors.some(({ path }) => fields.has(path[0]))) return 'done'
  return section.fields.some((field) => isFilled(data[field])) ? 'part' : 'empty'
}

const isFilled = (value: unknown): boolean => (Array.isArray(value) ? value.length > 0 : !isBlank(value))
