/*
 * The criteria with their anchors. A criterion of the interviewer's own has none.
 */
import type { Row, Table } from '../../engine/model/document.ts'
import type { Text } from '../../engine/model/text.ts'
import { mm } from '../../engine/model/units.ts'
import { figure, sumOf } from '../figures.ts'
import { EMPTY } from '../printed.ts'
import { type SheetFields, WRITING_LINE } from '../sheet-fields.ts'
import { CRITERIA, criterionOf } from './criteria.ts'
import type { InterviewScore } from './schema.ts'
import { totalOf } from './total.ts'

// Anchors are read beside the criterion, not instead of the points.
const ANCHOR_GREY = 0.35

/** The table with its total; a blank one has the usual criteria and two lines for others. */
export const scoreTable = ({ table }: SheetFields, full: InterviewScore, blank: boolean): Table => {
  const plain = table(
    'scores',
    [
      ['dimension', { fixed: mm(30) }],
      ['weight', { fixed: mm(11) }, 'center'],
      ['score', { fixed: mm(11) }, 'center'],
      ['evidence', { fraction: 1 }],
    ],
    { blankRows: CRITERIA.length },
  )
  const [dimension, weight, score, evidence] = plain.columns
  if (dimension === undefined || weight === undefined || score === undefined || evidence === undefined) return plain
  const anchors = [1, 3, 5].map((points) => ({ title: `${points} 分`, width: { fixed: mm(25) } }))
  return {
    kind: 'table',
    columns: [dimension, weight, ...anchors, score, evidence],
    rows: blank
      ? CRITERIA.map(({ name, weight: points, anchors: texts }) => ({
          cells: [name, String(points), ...texts.map(faint), '', ''],
          minHeight: WRITING_LINE,
        }))
      : [...plain.rows.map((row, index) => withAnchors(row, full.scores?.[index]?.dimension)), total(full)],
  }
}

const withAnchors = ({ cells, ...row }: Row, name: string | undefined): Row => {
  const [dimension = '', weight = '', score = '', evidence = ''] = cells
  const anchors = criterionOf(name)?.anchors ?? [EMPTY, EMPTY, EMPTY]
  return { ...row, cells: [dimension, weight, ...anchors.map(faint), score, evidence] }
}

const faint = (text: string): Text => [{ text, grey: ANCHOR_GREY }]

const total = (full: InterviewScore): Row => {
  const points = totalOf(full)
  return {
    cells: [
      '加权总分',
      figure(sumOf((full.scores ?? []).map(({ weight }) => weight))),
      { text: '得分乘权重，合计除以 5', span: 3 },
      points === undefined ? EMPTY : figure(points),
      '',
    ],
    role: 'total',
    field: 'total',
  }
}
