import type { UiSchema } from '@rjsf/utils'
import { type ReactNode, useEffect, useMemo, useState } from 'react'
import { explain } from '../../causes/explain.ts'
import { within } from '../../causes/within.ts'
import type { Schema } from '../../templates/define-template.ts'
import { clipOf, isBlock, targetOf } from '../paste/clip.ts'
import type { PastePlace } from '../paste/paste-place.ts'
import { type SheetFiles, useSheet } from '../sheet.ts'
import type { TableApi } from './table-api.ts'
import { cellOf } from './table-keys.ts'

/** What a table can do besides being typed into. All of it is fetched when it is first asked for. */
export interface Tools {
  readonly paste: () => void
  readonly copy: () => void
  readonly importFile: () => void
  readonly exportCsv: () => void
}

// What is named wrong is read all the same: what a file is shows in it.
const TABLES = '.xlsx,.xlsm,.csv,.txt,.tsv,.ods,.xls,.xml,.html,text/csv'

/** Takes what is pasted into a table, and gives its tools. @returns also what is to be shown with it. */
export const useTools = (table: TableApi, schema: Schema, ui: UiSchema | undefined) => {
  const { today, dayFor, files, guard } = useSheet()
  const [shown, show] = useState<ReactNode>()
  const place = useMemo(
    (): PastePlace => ({
      table,
      most: schema.maxItems ?? Number.POSITIVE_INFINITY,
      contextFor: ({ id }) => ({
        today: today(),
        day: dayFor(`${table.id}_0_${id}`),
        keepLines: ui?.[id]?.['ui:widget'] === 'textarea',
      }),
      show,
      handOver: files.handOver,
    }),
    [table, schema, ui, today, dayFor, files],
  )
  usePaste(place)
  const tools = useMemo(() => toolsOf(place, files), [place, files])
  const guarded = useMemo(() => shown && guard('粘贴', shown, () => show(undefined)), [guard, shown])
  return { shown: guarded, tools }
}

const toolsOf = (place: PastePlace, files: SheetFiles): Tools => {
  const act = (what: string, done: Promise<unknown>): void => void done.catch(sayWhy(place.table, what))
  return {
    paste: () =>
      act(
        '粘贴',
        paste(({ askForBlock }) => askForBlock(place)),
      ),
    copy: () =>
      act(
        '复制表格',
        out(({ copyTable }) => copyTable(place)),
      ),
    exportCsv: () =>
      act(
        '导出 CSV',
        out(({ exportCsv }) => exportCsv(place)),
      ),
    importFile: () =>
      files.choose(TABLES, ([file]) => {
        if (file)
          act(
            '导入表格',
            out(({ importFile }) => importFile(place, file)),
          )
      }),
  }
}

const paste = async (act: (part: typeof import('../paste/paste-block.tsx')) => void): Promise<void> =>
  act(await within(import('../paste/paste-block.tsx')))

const out = async (act: (part: typeof import('../paste/table-out.ts')) => void | Promise<void>): Promise<void> =>
  act(await within(import('../paste/table-out.ts')))

const sayWhy = (table: TableApi, what: string) => async (error: unknown) => table.say((await explain(error, what)).text)

// The browser sends a paste to where the caret was last, which with a button in focus may be anywhere: the focus decides.
const usePaste = (place: PastePlace): void => {
  useEffect(() => {
    const { table } = place
    const take = (event: ClipboardEvent): void => {
      const focused = document.activeElement
      if (focused?.closest('.table-field')?.id !== table.id || focused.closest('dialog') !== null) return
      const clip = clipOf(event.clipboardData)
      const target = targetOf(focused)
      if (isBlock(clip, target)) {
        event.preventDefault()
        const at = cellOf(table.id, focused.id)
        paste(({ pasteBlock }) => pasteBlock(place, clip, at)).catch(sayWhy(table, '粘贴'))
      } else if (target.typed && /[^\r\n]\r?\n$/.test(clip.text)) {
        // A single cell comes with its row's end.
        event.preventDefault()
        document.execCommand('insertText', false, clip.text.trimEnd())
      }
    }
    document.addEventListener('paste', take)
    return () => document.removeEventListener('paste', take)
  }, [place])
}
