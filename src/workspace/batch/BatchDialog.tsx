/*
 * 批量生成: a file with the data of many sheets in, a ZIP of PDFs out. Fetched when it is asked for.
 */
import { type DragEvent, useEffect, useRef } from 'react'
import { headingsCsv, headingsXlsx, howToFill } from '../../batch/heading-files.ts'
import type { SheetData } from '../../forms/check.ts'
import { Icon } from '../../forms/Icon.tsx'
import type { Template } from '../../templates/define-template.ts'
import { chooseFile } from '../choose-file.ts'
import { handOver } from '../hand-over.ts'
import { ONE_FILE, sayInDialog, unreadable } from '../in-out/refuse-drop.ts'
import { Checked } from './Checked.tsx'
import { Done } from './Done.tsx'
import { Making } from './Making.tsx'
import { type BatchWork, useBatch } from './use-batch.ts'

interface Props {
  readonly template: Template
  readonly sample: SheetData
  readonly onClose: () => void
}

/** The dialog, open for as long as it is drawn. */
export const BatchDialog = ({ template, sample, onClose }: Props) => {
  const dialog = useRef<HTMLDialogElement>(null)
  const body = useRef<HTMLDivElement>(null)
  const work = useBatch(template)
  const { kind } = work.state
  const busy = kind === 'making'
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal()
  }, [])
  const shown = useRef(kind)
  useEffect(() => {
    // Each step takes the place of the one before, whose buttons would take the focus with them.
    if (shown.current !== kind) body.current?.focus()
    shown.current = kind
  }, [kind])
  const take = (place: HTMLDialogElement, files: readonly File[]): void => {
    const [file, ...more] = files
    if (kind === 'checking' || busy) sayInDialog(place, '还没有做完，没有打开。请等做完了再拖一次。')
    else if (more.length > 0) sayInDialog(place, ONE_FILE)
    else if (file)
      void unreadable(file).then((reason) => (reason === undefined ? work.choose(file) : sayInDialog(place, reason)))
  }
  return (
    <dialog
      ref={dialog}
      className="batch"
      aria-labelledby="batch-title"
      // Work under way is stopped by its button, not by a key that was meant for something else.
      onCancel={(event) => busy && event.preventDefault()}
      onClose={onClose}
      onDragOver={holdFiles}
      onDrop={(event) => holdFiles(event) && take(event.currentTarget, [...event.dataTransfer.files])}
    >
      <header>
        <h2 id="batch-title">批量生成{template.name}</h2>
        {!busy && (
          <button type="button" className="icon" aria-label="关闭" onClick={() => dialog.current?.close()}>
            <Icon name="close" />
          </button>
        )}
      </header>
      <div ref={body} tabIndex={-1} className="batch-body">
        <Step template={template} sample={sample} work={work} close={() => dialog.current?.close()} />
      </div>
    </dialog>
  )
}

// What is dropped here is the batch's, not the form's behind it.
const holdFiles = (event: DragEvent): boolean => {
  if (!event.dataTransfer.types.includes('Files')) return false
  event.preventDefault()
  event.stopPropagation()
  return true
}

interface StepProps {
  readonly template: Template
  readonly sample: SheetData
  readonly work: BatchWork
  readonly close: () => void
}

const Step = ({ template, sample, work, close }: StepProps) => {
  const { state } = work
  const pick = (): void => chooseFile(ACCEPTED, ([file]) => file && void work.choose(file))
  switch (state.kind) {
    case 'choosing':
      return <Choosing template={template} sample={sample} refusal={state.refusal} onPick={pick} />
    case 'checking':
      return (
        <p role="status">
          {state.total === 0 ? '正在读文件……' : `正在核对，已看 ${state.checked} / ${state.total} 份……`}
        </p>
      )
    case 'checked':
      return <Checked {...{ ...state, template, work }} onPick={pick} />
    case 'making':
      return <Making {...state} work={work} />
    case 'done':
      return <Done {...state} work={work} onClose={close} />
  }
}

const ACCEPTED = '.csv,.xlsx,.xlsm,.ods,.xls,.xml,.html,.tsv,.txt,text/csv'
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

interface ChoosingProps {
  readonly template: Template
  readonly sample: SheetData
  readonly refusal: string | undefined
  readonly onPick: () => void
}

const Choosing = ({ template, sample, refusal, onPick }: ChoosingProps) => (
  <>
    <div role="alert">
      {refusal !== undefined && (
        <p className="notice" data-warn>
          <Icon name="warning" />
          <span>{refusal}</span>
        </p>
      )}
    </div>
    <ol className="batch-steps">
      <li>
        <h3>下载表头，填好内容</h3>
        <p>{howToFill(template)}Excel 表头里有说明和示例。</p>
        <div className="choices">
          <button
            type="button"
            className="btn"
            onClick={() => handOver(headingsXlsx(template, sample), XLSX, `${template.name}_批量表头.xlsx`)}
          >
            下载 Excel 表头
          </button>
          <button
            type="button"
            className="btn"
            onClick={() => handOver(headingsCsv(template), 'text/csv', `${template.name}_批量表头.csv`)}
          >
            下载 CSV 表头
          </button>
        </div>
      </li>
      <li>
        <h3>选填好的文件</h3>
        <p>可以是 .xlsx、.ods 或 CSV。先逐份核对，没有错的才生成；文件只在这台电脑上读，不会上传。</p>
        <button type="button" className="btn main" onClick={onPick}>
          选择文件
        </button>
        <p className="fine">也可以把文件拖到这里。</p>
      </li>
    </ol>
  </>
)
