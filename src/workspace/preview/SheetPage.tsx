import { useLayoutEffect, useRef } from 'react'
import type { DrawnPage } from '../../export/messages.ts'
import { showSvg } from './show-svg.ts'

interface Props {
  readonly page: DrawnPage
  /** The part that belongs to the field in focus. */
  readonly marked: string | undefined
  readonly onPick: (field: string) => void
}

/** A page of the sheet. Its parts lead to their fields: for the mouse only, the form itself is there for the keyboard. */
export const SheetPage = ({ page, marked, onPick }: Props) => {
  const paper = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (paper.current !== null) showSvg(paper.current, page.svg)
  }, [page.svg])
  return (
    <div className="sheet">
      <div ref={paper} />
      <svg className="areas" viewBox={`0 0 ${page.width} ${page.height}`} aria-hidden="true">
        {page.areas.map(({ field, x, y, width, height }) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the mouse; the form has the keyboard's way.
          <rect
            key={`${field} ${Math.round(x)} ${Math.round(y)}`}
            data-field={field}
            data-marked={field === marked || undefined}
            {...{ x, y, width, height }}
            onClick={() => onPick(field)}
          />
        ))}
      </svg>
    </div>
  )
}
