import type { BatchFault } from '../../batch/fault.ts'
import { faultList } from '../../batch/lists.ts'
import { Icon } from '../../forms/Icon.tsx'
import { remember } from '../../forms/paste/remembered.ts'
import type { Template } from '../../templates/define-template.ts'
import { handOver } from '../hand-over.ts'
import { Columns } from './Columns.tsx'
import type { Prepared } from './prepare.ts'
import type { BatchWork } from './use-batch.ts'

/** Faults shown at once; all of them are in the list that can be downloaded. */
const SHOWN = 50

interface Props {
  readonly template: Template
  readonly fileName: string
  readonly prepared: Prepared
  readonly work: BatchWork
  readonly onPick: () => void
}

/** What a file holds: what can be made of it, and what is to be put right. */
export const Checked = ({ template, fileName, prepared, work, onPick }: Props) => {
  const { sheets, wrong, faults, notes, layout, tabs, index } = prepared
  const make = (): void => {
    const head = tabs[index]?.rows[layout.head ?? 0]?.cells ?? []
    remember(
      `batch_${template.id}`,
      layout.columns.flatMap((id, at) => (id === undefined ? [] : [[head[at]?.text ?? '', id] as const])),
    )
    void work.make(sheets)
  }
  return (
    <>
      <p role="status">{summaryOf(fileName, prepared)}</p>
      {notes.map((note) => (
        <p className="notice" data-warn key={note}>
          <Icon name="warning" />
          <span>{note}</span>
        </p>
      ))}
      <Columns key={index} {...{ template, prepared, work }} />
      {faults.length > 0 && <Faults faults={faults} fileName={fileName} />}
      <div className="choices">
        {sheets.length > 0 && (
          <button type="button" className="btn main" onClick={make}>
            {wrong === 0 ? `生成 ${sheets.length} 份` : `只生成没有错的 ${sheets.length} 份`}
          </button>
        )}
        <button type="button" className={sheets.length === 0 ? 'btn main' : 'btn'} onClick={onPick}>
          {faults.length > 0 ? '改好了，重新选文件' : '换一个文件'}
        </button>
      </div>
    </>
  )
}

const summaryOf = (fileName: string, { sheets, wrong, faults, reason }: Prepared): string => {
  if (reason !== undefined) return `“${fileName}”：${reason}`
  const total = sheets.length + wrong
  if (wrong === 0) return `“${fileName}”里有 ${total} 份，都可以生成。`
  return `“${fileName}”里有 ${total} 份，${wrong} 份有错，一共 ${faults.length} 处要改。`
}

const Faults = ({ faults, fileName }: { readonly faults: readonly BatchFault[]; readonly fileName: string }) => (
  <>
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is to be scrolled by keys, too. */}
    <section className="batch-faults" aria-label="要改的地方" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">行</th>
            <th scope="col">栏</th>
            <th scope="col">现在写的</th>
            <th scope="col">怎么了，怎么改</th>
          </tr>
        </thead>
        <tbody>
          {faults.slice(0, SHOWN).map(({ line, column, given, message }) => (
            <tr key={`${line}:${column}:${message}`}>
              <th scope="row">{line}</th>
              <td>{column}</td>
              <td>{given || '—'}</td>
              <td>{message}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
    <p className="small">
      {faults.length > SHOWN && `这里只列前 ${SHOWN} 处。`}行号就是表格软件左边的行号。
      <button
        type="button"
        className="link"
        onClick={() => handOver(faultList(faults), 'text/csv', `${fileName.replace(/\.[^.]*$/, '')}_要改的地方.csv`)}
      >
        下载完整清单
      </button>
    </p>
  </>
)
