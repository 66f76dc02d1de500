/*
 * What every part of the form may ask about the sheet it belongs to, and about the row it stands in.
 */
import type { WidgetProps } from '@rjsf/utils'
import { createContext, type ReactNode, useCallback, useContext, useSyncExternalStore } from 'react'
import type { Section } from '../templates/define-template.ts'
import type { Completion, FieldNotes, NotesStore } from './notes.ts'

/** How files come in and go out. */
export interface SheetFiles {
  /** To be called while a click is being answered. */
  readonly choose: (accept: string, take: (files: readonly File[]) => void) => void
  readonly handOver: (content: string, type: string, fileName: string) => void
}

/** The sheet around a field. One object for the life of the form, so that nothing is drawn again because of it. */
export interface Sheet {
  /** What the ids of the fields begin with. */
  readonly prefix: string
  readonly sections: readonly Section[]
  readonly notes: NotesStore
  readonly files: SheetFiles
  /** Keeps what is drawn beside the form from taking the form with it. @param what Its name in sentences. */
  readonly guard: (what: string, children: ReactNode, onClose: () => void) => ReactNode
  /** `YYYY-MM-DD`. */
  readonly today: () => string
  /** The day that a time typed alone into a field belongs to, `YYYY-MM-DD`. */
  readonly dayFor: (id: string) => string
}

/** The row around a cell. */
export interface Row {
  /** `行动项第 3 行`. */
  readonly name: string
}

/** Given by the form. */
export const SheetContext = createContext<Sheet | undefined>(undefined)

/** Given by each row of a table. */
export const RowContext = createContext<Row | undefined>(undefined)

/** The sheet around the component. @throws outside of a form. */
export const useSheet = (): Sheet => {
  const sheet = useContext(SheetContext)
  if (sheet === undefined) throw new Error('A part of the form stands outside of <SheetForm>.')
  return sheet
}

/** What is to be said at a field; the component is drawn again when that changes. */
export const useFieldNotes = (id: string): FieldNotes => {
  const { notes } = useSheet()
  return useSyncExternalStore(useListening(notes, id), () => notes.field(id))
}

/** How far a section is. */
export const useCompletion = (id: string): Completion => {
  const { notes } = useSheet()
  return useSyncExternalStore(useListening(notes, id), () => notes.section(id))
}

// React listens anew whenever this is another function.
const useListening = (notes: NotesStore, id: string) =>
  useCallback((listener: () => void) => notes.subscribe(id, listener), [notes, id])

/** The id of a field's label, for controls that a `<label>` can't name. */
export const labelId = (id: string): string => `${id}__label`

/** The id of a field's “为什么问这个”. */
export const whyId = (id: string): string => `${id}__why`

/** The id of a field's errors. */
export const errorId = (id: string): string => `${id}__error`

/** The id of a field's advice. */
export const adviceId = (id: string): string => `${id}__advice`

/** What every control carries: its name where no label stands beside it, whether it is needed,
 * its faults, its descriptions. */
export interface Control {
  readonly notes: FieldNotes
  readonly aria: {
    readonly 'aria-label': string | undefined
    readonly 'aria-invalid': true | undefined
    readonly 'aria-required': true | undefined
    readonly 'aria-describedby': string | undefined
  }
}

/** The parts of a control that follow from where it stands and what is said at it. */
export const useControl = ({
  id,
  label,
  schema,
  required,
}: Pick<WidgetProps, 'id' | 'label' | 'schema' | 'required'>): Control => {
  const notes = useFieldNotes(id)
  const row = useContext(RowContext)
  // In a table the heading of the column says why; it is heard once, not in each row.
  const why = row === undefined && schema.description
  const described = [
    why && whyId(id),
    notes.errors.length > 0 && errorId(id),
    // In a table a suggestion stands in the empty cell alone.
    (notes.advice.length > 0 || (row === undefined && notes.suggestion !== undefined)) && adviceId(id),
  ].filter(Boolean)
  return {
    notes,
    aria: {
      'aria-label': row && `${row.name}：${label}`,
      'aria-invalid': notes.errors.length > 0 || undefined,
      // Not `required`: the browser would say it in its own words, before we can say it in ours.
      'aria-required': required === true || notes.needed === true || undefined,
      'aria-describedby': described.join(' ') || undefined,
    },
  }
}
