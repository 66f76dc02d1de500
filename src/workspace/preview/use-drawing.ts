import { useEffect, useMemo, useRef, useState } from 'react'
import { explain } from '../../causes/explain.ts'
import type { Trouble } from '../../causes/trouble.ts'
import { within } from '../../causes/within.ts'
import { drawSheet } from '../../export/draw.ts'
import type { Drawing } from '../../export/messages.ts'
import type { SheetData } from '../../forms/check.ts'
import type { Printed, Template } from '../../templates/define-template.ts'
import { contextNow } from '../context.ts'
import { oneAtATime } from '../one-at-a-time.ts'
import { setReady } from '../printing/ready.ts'

/** The sheet as drawn last, which may be a moment behind the data. */
export interface LiveDrawing {
  readonly drawing: Drawing | undefined
  /** Why the newest drawing isn't there. */
  readonly fault: Trouble | undefined
  readonly retry: () => void
}

/** Milliseconds. What takes longer is drawn when the typing pauses: it would come between the keys. */
const QUICK = 50

/** So is a sheet of more pages, however quick the engine is: the page has to read all of them each time. */
const SHORT = 5

/** Milliseconds without a key that are a pause. */
const PAUSE = 150

/** Nobody waits longer than this for the sheet to follow. */
const LONGEST_PAUSE = 400

/** Keeps a drawing up with the data. @param shown Nothing is drawn that nobody sees. */
export const useDrawing = (template: Template, data: SheetData, shown: boolean): LiveDrawing => {
  const [drawing, setDrawing] = useState<Drawing>()
  const [fault, setFault] = useState<Trouble>()
  const [attempt, setAttempt] = useState(1)
  const pace = useRef(0)
  const draw = useMemo(
    () =>
      oneAtATime(async (sheet: SheetData) => timed(await within(template.loadDocument()), sheet), {
        done: ({ sheet, drawn, took }) => {
          pace.current = drawn.pages.length > SHORT ? Math.max(took, PAUSE) : took
          setDrawing(drawn)
          setReady(sheet, drawn.pages)
          setFault(undefined)
        },
        failed: (error) => void explain(error, '预览').then(setFault),
      }),
    [template],
  )
  useEffect(() => {
    if (!shown) return
    if (pace.current < QUICK) {
      draw(data)
      return
    }
    const timer = setTimeout(() => draw(data), Math.min(pace.current, LONGEST_PAUSE))
    return () => clearTimeout(timer)
  }, [draw, data, shown, attempt])
  // What failed for want of a network is tried again when there is one.
  useEffect(() => {
    if (fault === undefined) return
    const again = () => setAttempt((before) => before + 1)
    addEventListener('online', again)
    return () => removeEventListener('online', again)
  }, [fault])
  return { drawing, fault, retry: () => setAttempt(attempt + 1) }
}

const timed = async ({ toDocument }: Printed, sheet: SheetData) => {
  const from = performance.now()
  const drawn = await drawSheet(toDocument(sheet, contextNow()))
  return { sheet, drawn, took: performance.now() - from }
}
