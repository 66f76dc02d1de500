/*
 * The parts that only a brief has: the sentence in its frame, the four lines, tables told as text, the row of days.
 */
import type { Block, KeyValue, Paragraph } from '../../engine/model/document.ts'
import type { Run } from '../../engine/model/text.ts'
import { mm } from '../../engine/model/units.ts'
import { withWeekday } from '../calendar-date.ts'
import { EMPTY } from '../printed.ts'
import { timelineOf } from './dates.ts'
import { linesOf } from './lines.ts'
import { type CreativeBrief, schema } from './schema.ts'

/** The one sentence, large in a frame. */
export const proposition = (full: CreativeBrief, blank: boolean): Block => ({
  kind: 'box',
  size: 'large',
  title: schema.properties.proposition.title,
  text: blank ? '' : (full.proposition ?? EMPTY),
  minHeight: blank ? mm(14) : undefined,
  field: 'proposition',
})

/** GET, WHO, TO, BY beside each other, small: they are the page once more, for telling it. */
export const fourLines = (full: CreativeBrief, blank: boolean): readonly Block[] => {
  if (blank) return []
  const lines = { ...linesOf(full), ...full }
  const columns = (['getLine', 'whoLine', 'toLine', 'byLine'] as const).map((field): readonly Paragraph[] => [
    {
      kind: 'paragraph',
      style: 'note',
      text: [
        { text: schema.properties[field].title, bold: true, grey: 0 },
        { text: `\n${lines[field] ?? EMPTY}`, grey: 0 },
      ],
      field,
    },
  ])
  return [{ kind: 'columns', gap: mm(2.5), columns }]
}

/** The rows of a table in one cell: what is said in bold, its ground or its detail behind it. */
export const rowsAsText = <R>(
  item: KeyValue,
  rows: readonly R[] | undefined,
  tell: (row: R) => readonly [head: string | undefined, detail: string | undefined],
): KeyValue => {
  if (rows === undefined || rows.length === 0) return item
  const value = rows.flatMap((row, index): readonly Run[] => {
    const [head = EMPTY, detail = EMPTY] = tell(row)
    return [{ text: `${index === 0 ? '' : '\n'}${head}`, bold: true }, { text: `：${detail}` }]
  })
  return { ...item, value }
}

/** The five days from left to right. */
export const timeline = (full: CreativeBrief, blank: boolean): Block => {
  const steps = timelineOf(full)
  const cells = steps.map(([field, , date]) => ({
    text: blank ? '' : date === undefined ? EMPTY : withWeekday(date),
    field,
  }))
  return {
    kind: 'table',
    columns: steps.map(([, title]) => ({ title, width: { fraction: 1 }, align: 'center' })),
    rows: [{ cells, minHeight: blank ? mm(9) : undefined }],
  }
}
