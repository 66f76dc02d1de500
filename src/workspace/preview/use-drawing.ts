import { useEffect, useMemo, useState } from 'react'
import { drawSheet } from '../../export/draw.ts'
import type { Drawing } from '../../export/messages.ts'
import type { SheetData } from '../../forms/check.ts'
import type { Template } from '../../templates/define-template.ts'
import { contextNow } from '../context.ts'
import { oneAtATime } from '../one-at-a-time.ts'

/** The sheet as drawn last, which may be a moment behind the data. */
export interface LiveDrawing {
  readonly drawing: Drawing | undefined
  /** Why the newest drawing isn't there. */
  readonly fault: string | undefined
  readonly retry: () => void
}

/** Keeps a drawing up with the data. @param shown Nothing is drawn that nobody sees. */
export const useDrawing = (template: Template, data: SheetData, shown: boolean): LiveDrawing => {
  const [drawing, setDrawing] = useState<Drawing>()
  const [fault, setFault] = useState<string>()
  const [attempt, setAttempt] = useState(1)
  const draw = useMemo(
    () =>
      oneAtATime(async (sheet: SheetData) => drawSheet(template.toDocument(sheet, contextNow())), {
        done: (drawn) => {
          setDrawing(drawn)
          setFault(undefined)
        },
        failed: (error) => setFault(sentenceFor(error)),
      }),
    [template],
  )
  useEffect(() => {
    if (shown) draw(data)
  }, [draw, data, shown, attempt])
  return { drawing, fault, retry: () => setAttempt(attempt + 1) }
}

const sentenceFor = (error: unknown): string =>
  error instanceof Error && error.name === 'FontLoadError'
    ? error.message
    : '预览没有画出来。填写的内容都还在，请再试一次；还是不行，请直接下载 PDF 看。'
