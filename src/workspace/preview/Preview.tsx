/*
 * The sheet itself beside the form, page by page. Fetched when it is first shown.
 */
import { type RefObject, useCallback, useMemo, useRef } from 'react'
import type { DrawnPage } from '../../export/messages.ts'
import type { SheetData } from '../../forms/check.ts'
import type { Path, Template } from '../../templates/define-template.ts'
import { TroubleNotice } from '../trouble/TroubleNotice.tsx'
import { describeWarnings } from '../warnings.ts'
import { areaFieldOf, pathOfArea } from './area-field.ts'
import { Length } from './Length.tsx'
import { SheetPage } from './SheetPage.tsx'
import { useDrawing } from './use-drawing.ts'
import { useFollow } from './use-follow.ts'
import { usePageInView } from './use-page-in-view.ts'

/** What the preview needs to know. */
export interface PreviewProps {
  readonly template: Template
  readonly data: SheetData
  /** The field in focus, joined by dots. */
  readonly field: string | undefined
  readonly shown: boolean
  /** What the preview stands in. */
  readonly pane: RefObject<HTMLElement | null>
  /** Whether the pane scrolls, or the window with it. */
  readonly scrolls: boolean
  /** A part of the sheet was clicked. */
  readonly onPick: (path: Path) => void
}

const NONE: readonly DrawnPage[] = []

/** The sheet as it will print, kept up with the data, the part of the field in focus marked. */
export const Preview = ({ template, data, field, shown, pane, scrolls, onPick }: PreviewProps) => {
  const { drawing, fault, retry } = useDrawing(template, data, shown)
  const pages = drawing?.pages ?? NONE
  const known = useMemo(() => new Set(pages.flatMap(({ areas }) => areas.map((area) => area.field))), [pages])
  const marked = areaFieldOf(known, field)
  const sheets = useRef<HTMLDivElement>(null)
  const number = usePageInView(sheets, pages.length)
  useFollow(pane, marked, shown, scrolls)
  const latest = useRef({ marked, field, onPick })
  latest.current = { marked, field, onPick }
  // Who clicks on the part that is being worked on goes back to the very field.
  const pick = useCallback(
    (area: string): void => {
      const now = latest.current
      const target = area === now.marked && now.field !== undefined ? now.field : area
      now.onPick(pathOfArea(template.schema, target))
    },
    [template],
  )
  return (
    <>
      <div className="see-bar">
        <div role="status">
          {fault !== undefined && <TroubleNotice trouble={fault} what="预览" onRetry={retry} />}
          {fault === undefined && drawing === undefined && <p className="small">正在排版……</p>}
        </div>
        {describeWarnings(drawing?.warnings ?? []).map((warning) => (
          <p key={warning} className="small">
            {`${warning}。`}
          </p>
        ))}
        {template.pages !== undefined && pages.length > 0 && <Length promise={template.pages} pages={pages} />}
        {pages.length > 0 && <p className="page-count">{`第 ${number} 页 / 共 ${pages.length} 页`}</p>}
      </div>
      <div ref={sheets}>
        {pages.map((page, index) => (
          // A page is its place: the third stays the third whatever is on it.
          <SheetPage key={index} {...{ page, marked }} scroller={scrolls ? pane : undefined} onPick={pick} />
        ))}
      </div>
    </>
  )
}
