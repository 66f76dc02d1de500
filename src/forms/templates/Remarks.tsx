import { Icon } from '../Icon.tsx'
import { adviceId, errorId, useFieldNotes } from '../sheet.ts'

interface Props {
  /** Of the field. */
  readonly id: string
  /** What the sentences begin with and the place has said already: `行动项第 3 行：`. */
  readonly said?: string | undefined
  /** The suggestion is shown as the field's value. */
  readonly isOutput?: boolean
}

/** What is wrong at a field. */
export const Errors = ({ id, said = '' }: Props) => {
  const { errors } = useFieldNotes(id)
  if (errors.length === 0) return null
  return (
    <p className="error" id={errorId(id)}>
      <span className="visually-hidden">错误：</span>
      {errors.map((error) => without(said, error)).join('；')}
    </p>
  )
}

/** What could be better at a field, and what stands on the sheet if it is left empty. */
export const Advice = ({ id, said = '', isOutput = false }: Props) => {
  const { advice, ...notes } = useFieldNotes(id)
  const suggestion = isOutput ? undefined : notes.suggestion
  if (advice.length === 0 && suggestion === undefined) return null
  return (
    <div className="remarks" id={adviceId(id)}>
      {suggestion !== undefined && <p className="auto">不填就用自动的：{suggestion}</p>}
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
