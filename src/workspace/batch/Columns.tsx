import { useState } from 'react'
import { batchColumns } from '../../batch/column.ts'
import { ColumnPicker } from '../../forms/paste/ColumnPicker.tsx'
import { pickedColumns, withColumn } from '../../forms/paste/pick-columns.ts'
import { TabPicker } from '../../forms/paste/TabPicker.tsx'
import type { Template } from '../../templates/define-template.ts'
import type { Prepared } from './prepare.ts'
import type { BatchWork } from './use-batch.ts'

interface Props {
  readonly template: Template
  readonly prepared: Prepared
  readonly work: BatchWork
}

/** Which of a file's tables is read, and where its columns go. */
export const Columns = ({ template, prepared, work }: Props) => {
  const { tabs, index, layout } = prepared
  const tab = tabs[index]
  // What was open when it was asked stays open while it is answered.
  const [asked] = useState(layout.columns.every((id) => id === undefined))
  const picked = tab === undefined ? [] : pickedColumns(tab, layout)
  return (
    <>
      {tabs.length > 1 && <TabPicker tabs={tabs} index={index} onTab={(to) => void work.look(to, undefined)} />}
      {picked.length > 0 && (
        <details className="paste-columns" open={asked || undefined}>
          <summary>各列放在哪一栏</summary>
          <ColumnPicker
            columns={picked}
            fields={batchColumns(template)}
            onPick={(at, to) => void work.look(index, withColumn(layout, picked[at]?.index ?? at, to))}
          />
        </details>
      )}
    </>
  )
}
