/*
 * The parts that only a brief has: the sentence in its frame, the four lines, the row of days.
 */
import type { Block, Paragraph } from '../../engine/model/document.ts'
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
