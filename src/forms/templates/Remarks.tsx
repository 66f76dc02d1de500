import { Icon } from '../Icon.tsx'
import type { FieldNotes } from '../notes.ts'
import { adviceId, errorId } from '../sheet.ts'

interface Props {
  /** Of the field. */
  readonly id: string
  readonly notes: FieldNotes
  /** What the sentences begin with and the place has said already: `行动项第 3 行：`. */
  readonly said?: string | undefined
  /** The suggestion is shown as the field's value. */
  readonly isShown?: boolean
}

/** What is wrong at a field. */
export const Errors = ({ id, notes: { errors }, said = '' }: Props) => {
  if (errors.length === 0) return null
  return (
    <p className="error" id={errorId(id)}>
      <span className="visually-hidden">错误：</span>
      <span>{errors.map((error) => without(said, error)).join('；')}</span>
    </p>
  )
}

/** What could be better at a field, and what stands on the sheet if it is left empty. */
export const Advice = ({ id, notes, said = '', isShown = false }: Props) => {
  const { advice } = notes
  const suggestion = isShown ? undefined : notes.suggestion
  if (advice.length === 0 && suggestion === undefined) return null
  return (
    <div className="remarks" id={adviceId(id)}>
      {suggestion !== undefined && <p className="auto">{`不填就用自动的：${suggestion}`}</p>}
      {advice.map((text) => (
        <p className="advice" key={text}>
          <Icon name="warning" />
          <span>{without(said, text)}</span>
        </p>
      ))}
    </div>
  )
}

const without = (said: string, sentence: string): string =>
  sentence.startsWith(said) ? sentence.slice(said.length) : sentence
