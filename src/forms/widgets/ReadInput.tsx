import type { WidgetProps } from '@rjsf/utils'
import type { ReactNode } from 'react'
import { useControl } from '../sheet.ts'
import { ReadAs } from './ReadAs.tsx'
import { useReading } from './use-reading.ts'
import { useTyping } from './use-typing.ts'

interface Props extends WidgetProps {
  /** What may stand in the field while it is typed; each character stays one. */
  readonly clean?: ((text: string) => string) | undefined
  /** The value that a text has as it stands. */
  readonly toValue?: (text: string) => unknown
  /** Whether a text is what the field stores, so that there is nothing to be read. */
  readonly isRight: (text: string) => boolean
  /** The keys that a phone shows. */
  readonly keys?: 'decimal'
  /** Draws what stands beside the control. */
  readonly around?: (input: ReactNode) => ReactNode
}

/** A line that is typed as people write, and read when it is left. */
export const ReadInput = ({ clean, toValue, isRight, keys, around = alone, ...props }: Props) => {
  const { id, value, label, placeholder, readonly } = props
  const { aria, notes } = useControl(props)
  const field = useReading(props, isRight)
  const typing = useTyping({ value, clean, toValue, onType: field.type })
  return (
    <ReadAs field={field} label={label}>
      {around(
        <input
          {...aria}
          {...typing}
          type="text"
          inputMode={keys}
          id={id}
          className="control"
          data-auto={notes.suggestion !== undefined || undefined}
          placeholder={notes.suggestion ?? placeholder}
          readOnly={readonly}
          autoComplete="off"
          onFocus={field.come}
          onBlur={({ target }) => field.leave(target.value)}
        />,
      )}
    </ReadAs>
  )
}

const alone = (input: ReactNode): ReactNode => input
