import { type ReactNode, useEffect, useRef } from 'react'
import type { FieldError } from '../templates/define-template.ts'
import { focusField } from './focus-field.ts'
import { fieldId } from './path.ts'

interface Props {
  /** What the ids of the fields begin with. */
  readonly prefix: string
  /** In screen order. */
  readonly errors: readonly FieldError[]
  /** Changes each time the summary is asked for: then it takes the focus. */
  readonly asked: number
  /** What can be done in spite of the errors. */
  readonly children?: ReactNode
}

/**
 * All errors of the sheet at its top, each a link to its field. After the GOV.UK pattern it takes the focus itself,
 * which also has it read out: as an alert it would be read again with each error that goes.
 */
export const ErrorSummary = ({ prefix, errors, asked, children }: Props) => {
  const box = useRef<HTMLElement>(null)
  const answered = useRef(0)
  useEffect(() => {
    // When the last error goes and another comes, the summary is back; the reader is typing and stays where they are.
    if (box.current === null || answered.current === asked) return
    answered.current = asked
    box.current.focus({ preventScroll: true })
    box.current.scrollIntoView({ block: 'start' })
  })
  if (errors.length === 0) return null
  return (
    <section ref={box} className="summary" tabIndex={-1} aria-labelledby={`${prefix}__summary`}>
      <h2 id={`${prefix}__summary`}>{`还有 ${errors.length} 处要改`}</h2>
      <ul>
        {errors.map(({ path, message }) => (
          <li key={`${path.join('.')}:${message}`}>
            <a
              href={`#${fieldId(prefix, path)}`}
              onClick={(event) => {
                event.preventDefault()
                focusField(prefix, path)
              }}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
      {children}
    </section>
  )
}
