import type { ReactNode } from 'react'
import { errorId, useFieldNotes, useSheet, whyId } from '../sheet.ts'
import { Optional } from '../templates/Field.tsx'
import { Advice, Errors } from '../templates/Remarks.tsx'

interface Props {
  readonly id: string
  readonly title: string
  readonly why: string | undefined
  readonly required: boolean
  readonly children: ReactNode
}

/** What stands around a table: its name, why it is asked for, what is said of it as a whole. */
export const TableFrame = ({ id, title, why, required, children }: Props) => {
  const notes = useFieldNotes(id)
  const { sections } = useSheet()
  // Under a section of the same name, the name is for those who jump from group to group only.
  const repeats = sections.some((section) => section.title === title)
  const described = [why && whyId(id), notes.errors.length > 0 && errorId(id)].filter(Boolean).join(' ')
  return (
    <fieldset
      id={id}
      className="table-field"
      aria-invalid={notes.errors.length > 0 || undefined}
      aria-describedby={described || undefined}
    >
      <legend className={repeats ? 'visually-hidden' : 'label'}>
        {title}
        {!required && <Optional />}
      </legend>
      {why && (
        <p className="why" id={whyId(id)}>
          {why}
        </p>
      )}
      <Errors id={id} notes={notes} />
      {children}
      <Advice id={id} notes={notes} />
    </fieldset>
  )
}
