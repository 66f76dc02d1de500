import { type PropsWithChildren, useContext } from 'react'
import { RowContext } from '../sheet.ts'
import type { ReadingField } from './use-reading.ts'

interface Props extends PropsWithChildren {
  readonly field: ReadingField
  /** Of the field on the page. */
  readonly label: string
}

/** A control, and below it what was read in it: with the way back and the other readings, as long as there is something to say. */
export const ReadAs = ({ field, label, children }: Props) => {
  const row = useContext(RowContext)
  const said = <Note field={field} label={row === undefined ? label : `${row.name}：${label}`} />
  // In a table it has the row's width, as errors have.
  if (row !== undefined)
    return (
      <>
        {children}
        {said}
      </>
    )
  return (
    <div className="read">
      {children}
      {said}
    </div>
  )
}

const Note = ({ field: { note, undo, choose }, label }: Omit<Props, 'children'>) => {
  if (note === undefined) return null
  return (
    <div className="remarks read-as" role="status">
      <p>
        <span>{note.text}</span>
        {note.choices.map((choice) => (
          <button key={choice.text} type="button" className="link" onClick={() => choose(choice)}>
            {/^读/.test(note.text) && '改为 '}
            {choice.text}
          </button>
        ))}
        {note.typed !== undefined && (
          <button type="button" className="link" onClick={undo}>
            撤销<span className="visually-hidden">，{label}改回刚才写的</span>
          </button>
        )}
      </p>
    </div>
  )
}
