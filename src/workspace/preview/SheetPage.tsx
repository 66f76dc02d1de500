import { memo, type RefObject, useLayoutEffect, useRef } from 'react'
import type { FieldArea } from '../../export/field-areas.ts'
import type { DrawnPage } from '../../export/messages.ts'
import { showSvg } from './show-svg.ts'
import { useNear } from './use-near.ts'

interface Props {
  readonly page: DrawnPage
  /** What the page scrolls in; undefined for the window. */
  readonly scroller: RefObject<HTMLElement | null> | undefined
  /** The part that belongs to the field in focus. */
  readonly marked: string | undefined
  /** One function for the life of the preview. */
  readonly onPick: (field: string) => void
}

/**
 * A page of the sheet. What is out of view has its room and its parts, and no drawing: a page is some thousand shapes,
 * and a browser goes through all of them whenever one changes.
 */
export const SheetPage = ({ page, scroller, marked, onPick }: Props) => {
  const sheet = useRef<HTMLDivElement>(null)
  const paper = useRef<HTMLDivElement>(null)
  const near = useNear(sheet, scroller)
  useLayoutEffect(() => {
    if (near && paper.current !== null) showSvg(paper.current, page.svg)
    if (!near) paper.current?.replaceChildren()
  }, [near, page.svg])
  return (
    <div ref={sheet} className="sheet" style={{ aspectRatio: `${page.width} / ${page.height}` }}>
      <div ref={paper} />
      <svg className="areas" viewBox={`0 0 ${page.width} ${page.height}`} aria-hidden="true">
        <Areas
          areas={page.areas}
          marked={page.areas.some(({ field }) => field === marked) ? marked : undefined}
          onPick={onPick}
        />
      </svg>
    </div>
  )
}

interface AreasProps extends Pick<Props, 'marked' | 'onPick'> {
  readonly areas: readonly FieldArea[]
}

// The parts lead to their fields: for the mouse only, the form itself is there for the keyboard.
const Areas = memo(
  ({ areas, marked, onPick }: AreasProps) =>
    areas.map(({ field, x, y, width, height }) => (
      // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the mouse; the form has the keyboard's way.
      <rect
        key={`${field} ${Math.round(x)} ${Math.round(y)}`}
        data-field={field}
        data-marked={field === marked || undefined}
        {...{ x, y, width, height }}
        onClick={() => onPick(field)}
      />
    )),
  (a, b) => a.marked === b.marked && a.onPick === b.onPick && sameAreas(a.areas, b.areas),
)

const sameAreas = (a: readonly FieldArea[], b: readonly FieldArea[]): boolean =>
  a.length === b.length && a.every((area, index) => sameArea(area, b[index]))

const sameArea = (a: FieldArea, b: FieldArea | undefined): boolean =>
  a.field === b?.field && a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height
