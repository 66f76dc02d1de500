/*
 * From what a check says to what is said at each field.
 */
import { isBlank } from '../templates/blanks.ts'
import type { FieldError, Hint, Path } from '../templates/define-template.ts'
import type { SheetData } from './check.ts'
import type { FieldNotes } from './notes.ts'
import { fieldId, fromDots, valueAt } from './path.ts'

/** What there is to say. */
export interface Said {
  /** All errors there are. */
  readonly errors: readonly FieldError[]
  /** Which of them may be shown by now. */
  readonly isShown: (error: FieldError) => boolean
  readonly hints: readonly Hint[]
  /** What follows from the data by itself, by the field's id; stands on the sheet where the field is empty. */
  readonly computed: Readonly<Record<string, string>>
}

/** Sorts what is said by the field it is said at, under the field's id on the page. */
export const toNotes = (prefix: string, data: SheetData, said: Said): ReadonlyMap<string, FieldNotes> => {
  const notes = new Map<string, Draft>()
  const at = (path: Path) => {
    const id = fieldId(prefix, path)
    const found = notes.get(id) ?? { errors: [], advice: [], suggestion: undefined, needed: false }
    notes.set(id, found)
    return found
  }
  for (const error of said.errors) {
    const field = at(error.path)
    if (said.isShown(error)) field.errors.push(error.message)
    field.needed ||= isBlank(valueAt(data, error.path))
  }
  for (const { path, message } of said.hints) at(path).advice.push(message)
  for (const [field, value] of Object.entries(said.computed)) {
    const path = fromDots(field)
    if (isBlank(valueAt(data, path))) at(path).suggestion = value
  }
  return notes
}

// Notes while they are being gathered.
interface Draft {
  readonly errors: string[]
  readonly advice: string[]
  suggestion: string | undefined
  needed: boolean
}
