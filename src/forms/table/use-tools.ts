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

const toolsOf = (place: PastePlace, files: SheetFiles): Tools => ({
  paste: () => act(place, '粘贴', (table) => table.ask()),
  copy: () => act(place, '复制表格', (table) => table.copy()),
  exportCsv: () => act(place, '导出 CSV', (table) => table.exportCsv()),
  importFile: () => files.choose(TABLES, ([file]) => file && act(place, '导入表格', (table) => table.importFile(file))),
})

const act = (
  place: PastePlace,
  what: string,
  done: (table: ReturnType<typeof import('../paste/whole-table.ts').wholeTable>) => void | Promise<void>,
): void =>
  void within(import('../paste/whole-table.ts'))
    .then(({ wholeTable }) => done(wholeTable(place)))
    .catch(async (error: unknown) => place.table.say((await explain(error, what)).text))

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
        act(place, '粘贴', (whole) => whole.paste(clip, at))
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
