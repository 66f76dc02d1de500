import { useMemo, useRef } from 'react'
import type { SheetData } from '../forms/check.ts'
import type { NotesStore } from '../forms/notes.ts'
import type { Sheet } from '../forms/sheet.ts'
import type { Template } from '../templates/define-template.ts'
import { chooseFile } from './choose-file.ts'
import { dayFor } from './day-for.ts'
import { handOver } from './hand-over.ts'
import { now } from './now.ts'
import { guard } from './trouble/Guard.tsx'

/** What the form asks of its sheet: one object for its life, so what it needs of the data is read when asked for. */
export const useSheetContext = (template: Template, notes: NotesStore, data: SheetData): Sheet => {
  const latest = useRef(data)
  latest.current = data
  return useMemo(() => {
    const today = (): string => now().slice(0, 10)
    return {
      prefix: template.id,
      sections: template.sections,
      notes,
      files: { choose: chooseFile, handOver },
      guard,
      today,
      dayFor: (id) => dayFor(template, latest.current, id, today()),
    }
  }, [template, notes])
}
