import type { DrawnPage } from '../../export/messages.ts'
import { Icon } from '../../forms/Icon.tsx'
import { lengthOf } from './length.ts'

interface Props {
  /** Pages that the sheet is meant to fit on. */
  readonly promise: number
  readonly pages: readonly DrawnPage[]
}

/** How much of the promised pages is written, as a gauge; a sentence where it is too much. Never a refusal. */
export const Length = ({ promise, pages }: Props) => {
  const { share, excess } = lengthOf(pages, promise)
  const percent = Math.round(share * 100)
  return (
    <div className="length" data-over={excess !== undefined || undefined}>
      <label>
        <span>{`${promise} 页写了 ${percent}%`}</span>
        <progress max={1} value={Math.min(1, share)} />
      </label>
      <div role="status">
        {excess !== undefined && (
          <p>
            <Icon name="warning" />
            <span>{excess}</span>
          </p>
        )}
      </div>
    </div>
  )
}
