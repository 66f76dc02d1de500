import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import { type Check, check, faultFinder, type SheetData } from '../forms/check.ts'
import { completionOf } from '../forms/completion.ts'
import { createNotes, type NotesStore } from '../forms/notes.ts'
import { fieldId } from '../forms/path.ts'
import { toNotes } from '../forms/to-notes.ts'
import type { FieldError, Hint, Template } from '../templates/define-template.ts'
import { contextNow } from './context.ts'
import { missingHints } from './missing.ts'
import { useMissing } from './use-missing.ts'

/** What may be said by now: nothing is red until a field has been left or the download asked for. */
export interface Shown {
  /** Ids of the fields that have been left. */
  readonly left: ReadonlySet<string>
  readonly everything: boolean
}

/** The check of a sheet, kept up with its data. */
export interface LiveCheck {
  /** Where the fields read what is said at them. */
  readonly notes: NotesStore
  readonly hints: readonly Hint[]
  /** All errors, also those not shown yet. */
  readonly errors: readonly FieldError[]
  /** Checks data now, for a download. */
  readonly checkNow: (data: SheetData) => Check
}

/** Checks the sheet after each change, when the browser has time, and tells the fields. */
export const useCheck = (template: Template, data: SheetData, shown: Shown): LiveCheck => {
  const checkNow = useMemo(() => {
    const find = faultFinder(template.schema)
    return (sheet: SheetData) => check(template, find, sheet, contextNow())
  }, [template])
  const settled = useDeferredValue(data)
  const result = useMemo(() => checkNow(settled), [checkNow, settled])
  const known = useMissing(settled)
  const hints = useMemo(() => [...result.hints, ...missingHints(settled, known)], [result, settled, known])
  const [notes] = useState(createNotes)
  useEffect(() => {
    const isShown = ({ path }: FieldError): boolean => shown.everything || shown.left.has(fieldId(template.id, path))
    notes.set({
      fields: toNotes(template.id, settled, { ...result, hints, isShown }),
      sections: new Map(template.sections.map((part) => [part.id, completionOf(part, settled, result.errors)])),
    })
  }, [notes, template, settled, result, hints, shown])
  return { notes, hints, errors: result.errors, checkNow }
}
