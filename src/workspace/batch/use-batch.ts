import { type Dispatch, type SetStateAction, useEffect, useRef, useState } from 'react'
import { createGate, type Gate } from '../../batch/gate.ts'
import type { MadeSheet } from '../../batch/lists.ts'
import { type Batch, makeAll } from '../../batch/make-all.ts'
import { explain } from '../../causes/explain.ts'
import { LoadError } from '../../causes/load-error.ts'
import type { Layout } from '../../forms/paste/layout.ts'
import type { Template } from '../../templates/define-template.ts'
import { contextNow } from '../context.ts'
import { handOver } from '../hand-over.ts'
import { useWarning } from '../use-warning.ts'
import { describeWarnings } from '../warnings.ts'
import { type Prepared, prepare, prepareTab, type ReadySheet } from './prepare.ts'

/** How it stands with a batch. */
export type BatchState =
  | { readonly kind: 'choosing'; readonly refusal?: string | undefined }
  | { readonly kind: 'checking'; readonly checked: number; readonly total: number }
  | { readonly kind: 'checked'; readonly fileName: string; readonly prepared: Prepared }
  | {
      readonly kind: 'making'
      readonly made: number
      readonly total: number
      readonly paused: boolean
      /** Why it waits, where nobody asked it to. */
      readonly trouble?: string | undefined
      /** Seconds that it will take from here on, as far as is known. */
      readonly left?: number | undefined
    }
  | { readonly kind: 'done'; readonly batch: Batch; readonly total: number; readonly zipName: string }

/** A batch and what can be done with it. */
export interface BatchWork {
  readonly state: BatchState
  readonly choose: (file: File) => Promise<void>
  /** Looks at another of the file's tables, or puts its columns elsewhere. */
  readonly look: (index: number, layout: Layout | undefined) => Promise<void>
  readonly make: (sheets: readonly ReadySheet[]) => Promise<void>
  readonly pause: () => void
  readonly resume: () => void
  /** Ends it; what is made is kept. */
  readonly stop: () => void
  readonly download: () => void
  /** Begins anew. */
  readonly reset: () => void
}

/** Makes sheets of a template from a file. */
export const useBatch = (template: Template): BatchWork => {
  const [state, setState] = useState<BatchState>({ kind: 'choosing' })
  const gate = useRef<Gate>(undefined)
  useWarning(state.kind === 'making')
  useEffect(() => () => gate.current?.stop(), [])
  const change = (paused: boolean): void =>
    setState((now) => (now.kind === 'making' ? { ...now, paused, trouble: undefined } : now))
  const make = async (sheets: readonly ReadySheet[]): Promise<void> => {
    const opened = createGate()
    gate.current = opened
    setState({ kind: 'making', made: 0, total: sheets.length, paused: false })
    const batch = await run(template, sheets, opened, (progress) =>
      setState((now) => (now.kind === 'making' ? { ...now, ...progress } : now)),
    )
    const date = contextNow().now.slice(0, 10).replaceAll('-', '')
    const zipName = `${template.name}_${date}_${countMade(batch.made)}份.zip`
    if (countMade(batch.made) > 0) handOver(batch.zip, 'application/zip', zipName)
    setState({ kind: 'done', batch, total: sheets.length, zipName })
  }
  return {
    state,
    choose: (file) => readChosen(template, file, setState),
    look: (index, layout) => lookAgain(template, state, setState, index, layout),
    make,
    pause: () => {
      gate.current?.pause()
      change(true)
    },
    resume: () => {
      gate.current?.resume()
      change(false)
    },
    stop: () => gate.current?.stop(),
    download: () => state.kind === 'done' && handOver(state.batch.zip, 'application/zip', state.zipName),
    reset: () => setState({ kind: 'choosing' }),
  }
}

const readChosen = async (
  template: Template,
  file: File,
  setState: Dispatch<SetStateAction<BatchState>>,
): Promise<void> => {
  setState({ kind: 'checking', checked: 0, total: 0 })
  const prepared = await prepare(template, file, (checked, total) =>
    setState({ kind: 'checking', checked, total }),
  ).catch(async (error: unknown) => (await explain(error, '读表格的程序')).text)
  setState(
    typeof prepared === 'string'
      ? { kind: 'choosing', refusal: `“${file.name}”：${prepared}` }
      : { kind: 'checked', fileName: file.name, prepared },
  )
}

const lookAgain = async (
  template: Template,
  state: BatchState,
  setState: Dispatch<SetStateAction<BatchState>>,
  ...[index, layout]: Parameters<BatchWork['look']>
): Promise<void> => {
  if (state.kind !== 'checked') return
  const { fileName, prepared } = state
  const again = await prepareTab(template, prepared.tabs, index, layout, () => undefined)
  setState((now) =>
    now.kind === 'checked' && now.prepared === prepared ? { kind: 'checked', fileName, prepared: again } : now,
  )
}

/** How many sheets there are files of. */
export const countMade = (made: readonly MadeSheet[]): number => made.filter(({ fileName }) => fileName !== '').length

interface Progress {
  readonly made?: number
  readonly left?: number | undefined
  readonly paused?: boolean
  readonly trouble?: string
}

const run = async (
  template: Template,
  sheets: readonly ReadySheet[],
  gate: Gate,
  progressed: (progress: Progress) => void,
): Promise<Batch> => {
  // The sheets of one batch are of one moment.
  const context = contextNow()
  let spent = 0
  return makeAll<ReadySheet>({
    sheets,
    gate,
    at: context.now,
    make: async ({ data }) => {
      const begun = performance.now()
      const [{ makePdf }, { toDocument, fileName }] = await Promise.all([
        import('../../export/pdf.ts'),
        template.loadDocument(),
      ])
      const { bytes, pages, warnings } = await makePdf({
        document: toDocument(data, context),
        source: { template: template.id, version: template.version, data },
        createdAt: context.now,
      })
      spent += performance.now() - begun
      return { fileName: fileName(data, context), bytes, pages, remarks: describeWarnings(warnings) }
    },
    failed: (error) => {
      // What didn't come may come; what our own code is wrong about stays wrong, for this sheet.
      if (error instanceof LoadError || error instanceof TypeError) {
        gate.pause()
        progressed({ paused: true })
        void explain(error, '生成 PDF 的程序').then(({ text }) =>
          progressed({ trouble: `${text}已经生成的都在，先停在这里；好了以后点“继续”。` }),
        )
        return undefined
      }
      return '这一份生成时出了错，没有生成'
    },
    progressed: (made) => {
      const left = (spent / made.length / 1000) * (sheets.length - made.length)
      progressed({ made: made.length, left })
    },
  })
}
