import type { UiSchema } from '@rjsf/utils'
import { type ReactNode, useEffect, useMemo, useState } from 'react'
import type { Schema } from '../../templates/define-template.ts'
import { clipOf, isBlock, targetOf } from '../paste/clip.ts'
import type { PastePlace } from '../paste/paste-place.ts'
import { useSheet } from '../sheet.ts'
import type { TableApi } from './table-api.ts'
import { cellOf } from './table-keys.ts'

/** What a table can do besides being typed into. All of it is fetched when it is first asked for. */
export interface Tools {
  readonly paste: () => void
  readonly copy: () => void
  readonly importCsv: () => void
  readonly exportCsv: () => void
}

const LOST = '没有下载完整，可能是网络断了。填写的内容都还在，请联网后再试一次。'

/** Takes what is pasted into a table, and gives its tools. @returns also what is to be shown with it. */
export const useTools = (table: TableApi, schema: Schema, ui: UiSchema | undefined) => {
  const { today, dayFor, files } = useSheet()
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
  const tools = useMemo((): Tools => {
    const block = () => import('../paste/paste-block.tsx')
    const out = () => import('../paste/table-out.ts')
    const say = (): void => table.say(LOST)
    return {
      paste: () => void block().then((part) => part.askForBlock(place), say),
      copy: () => void out().then((part) => part.copyTable(place), say),
      exportCsv: () =>
        void out()
          .then((part) => part.exportCsv(place))
          .catch(say),
      importCsv: () =>
        files.choose('.csv,.txt,text/csv', ([file]) => {
          if (file)
            out()
              .then((part) => part.importCsv(place, file))
              .catch(say)
        }),
    }
  }, [table, place, files])
  return { shown, tools }
}

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
        import('../paste/paste-block.tsx').then(
          (part) => part.pasteBlock(place, clip, at),
          () => table.say(LOST),
        )
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
