import { useEffect, useRef, useState } from 'react'
import type { Grid } from '../../grid/cell.ts'
import type { Column } from '../cells/cell-read.ts'
import { writeCell } from '../cells/write-cell.ts'
import { ColumnPicker } from './ColumnPicker.tsx'
import type { Layout } from './layout.ts'
import { pickedColumns, withColumn } from './pick-columns.ts'
import type { PastePlan } from './plan-paste.ts'
import { knownSentences, leftSentences, takenSentence } from './plan-sentences.ts'
import { type OtherTabs, TabPicker } from './TabPicker.tsx'

interface Props {
  readonly title: string
  readonly how: '粘贴' | '导入'
  readonly grid: Grid
  /** The columns of the table that are typed. */
  readonly fields: readonly Column[]
  readonly plan: PastePlan
  readonly others: OtherTabs | undefined
  /** Somebody puts a column elsewhere. */
  readonly onLayout: (layout: Layout) => void
  readonly onTake: () => void
  readonly onClose: () => void
}

/** Rows that are shown; of more, the first ones. */
const SHOWN = 50

/** What will be taken from a block and what not, before anything is changed. */
export const PasteDialog = ({ title, how, grid, fields, plan, others, onLayout, onTake, onClose }: Props) => {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal()
  }, [])
  // What was open when it was asked stays open while it is answered.
  const [asked] = useState(plan.unknown.length > 0)
  const left = leftSentences(plan)
  const isEmpty = plan.read.every((row) => Object.keys(row).length === 0)
  const picked = pickedColumns(grid, plan.layout)
  return (
    <dialog ref={dialog} className="paste" aria-labelledby="paste-title" onClose={onClose}>
      <h2 id="paste-title">
        {how}到“{title}”
      </h2>
      {others !== undefined && <TabPicker {...others} />}
      <p>{takenSentence(plan)}</p>
      {knownSentences(plan).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {left.length > 0 && (
        <ul className="left" aria-label="没有放进来的">
          {left.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {picked.length > 0 && (
        <details className="paste-columns" open={asked || undefined}>
          <summary>各列放在哪里</summary>
          <ColumnPicker
            columns={picked}
            fields={fields}
            onPick={(at, to) => onLayout(withColumn(plan.layout, picked[at]?.index ?? at, to))}
          />
        </details>
      )}
      {!isEmpty && <Taken plan={plan} />}
      <div className="choices">
        {!isEmpty && (
          <button type="button" className="btn main" onClick={onTake}>
            放进表格
          </button>
        )}
        <button type="button" className="btn" onClick={() => dialog.current?.close()}>
          {isEmpty && picked.length === 0 ? '知道了' : '取消'}
        </button>
      </div>
    </dialog>
  )
}

const Taken = ({ plan }: { readonly plan: PastePlan }) => {
  const columns = plan.columns.filter((column) => column !== undefined)
  const faults = new Map(plan.faults.map(({ row, column, text }) => [`${row} ${column.id}`, text]))
  const told = new Map(plan.told.map(({ row, column, told: text }) => [`${row} ${column.id}`, text]))
  const shown = plan.read.slice(0, SHOWN)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is to be scrolled by keys, too.
    <section className="taken" tabIndex={0} aria-label="会放进来的内容">
      <table>
        <thead>
          <tr>
            <th scope="col">行</th>
            {columns.map(({ id, title }) => (
              <th key={id} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row, index) => (
            <tr key={index}>
              <th scope="row">{plan.first + index + 1}</th>
              {columns.map((column) => (
                <Shown
                  key={column.id}
                  column={column}
                  value={row[column.id]}
                  fault={faults.get(`${index} ${column.id}`)}
                  told={told.get(`${index} ${column.id}`)}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {plan.read.length > SHOWN && <p className="small">还有 {plan.read.length - SHOWN} 行没有列在这里。</p>}
    </section>
  )
}

interface ShownProps {
  readonly column: Column
  readonly value: unknown
  /** The text that can't be read. */
  readonly fault: string | undefined
  /** How it was understood, where that is not what stands there. */
  readonly told: string | undefined
}

const Shown = ({ column, value, fault, told }: ShownProps) =>
  fault === undefined ? (
    <td>
      {writeCell(column.field, value)}
      {told !== undefined && <small className="told">{told}</small>}
    </td>
  ) : (
    <td data-invalid>
      <s>{fault}</s>
    </td>
  )
