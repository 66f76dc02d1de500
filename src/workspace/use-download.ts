import { useCallback, useRef, useState } from 'react'
import { explain } from '../causes/explain.ts'
import type { Trouble } from '../causes/trouble.ts'
import type { SheetData } from '../forms/check.ts'
import type { Template } from '../templates/define-template.ts'
import { type Edition, type MadeSheet, makeSheet } from './make-sheet.ts'

/** How it stands with the download. */
export type DownloadState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working' }
  | { readonly kind: 'done'; readonly sheet: MadeSheet }
  | { readonly kind: 'failed'; readonly edition: Edition; readonly trouble: Trouble }

/** A download that can be started, and how it stands. */
export interface Download {
  readonly state: DownloadState
  /** Does nothing while one is under way: a double click makes one file. */
  readonly start: (data: SheetData, edition: Edition) => Promise<void>
  /** Takes away what was said about the last one. */
  readonly reset: () => void
}

/** Downloads of a template's sheet, one at a time. */
export const useDownload = (template: Template): Download => {
  const [state, setState] = useState<DownloadState>({ kind: 'idle' })
  const busy = useRef(false)
  const start = useCallback(
    async (data: SheetData, edition: Edition): Promise<void> => {
      if (busy.current) return
      busy.current = true
      setState({ kind: 'working' })
      try {
        setState({ kind: 'done', sheet: await makeSheet(template, data, edition) })
      } catch (error) {
        setState({ kind: 'failed', edition, trouble: await explain(error, '生成 PDF 的程序') })
      } finally {
        busy.current = false
      }
    },
    [template],
  )
  const reset = useCallback(() => setState((now) => (now.kind === 'working' ? now : { kind: 'idle' })), [])
  return { state, start, reset }
}
