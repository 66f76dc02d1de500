/*
 * How points come about, and how they come together: two small tables that let the person check the sum on paper.
 */
import type { Block, Row, Table } from '../../engine/model/document.ts'
import { mm } from '../../engine/model/units.ts'
import type { Context } from '../define-template.ts'
import { figure, round, sumOf } from '../figures.ts'
import { EMPTY } from '../printed.ts'
import { WRITING_LINE } from '../sheet-fields.ts'
import { weightedMean } from '../weighted.ts'
import type { Appraisal } from './schema.ts'
import { resultOf } from './scores.ts'

/** From a goal reached to points, and from points to a grade, as the agency has set them. */
export const legend = ({ site }: Context): readonly Block[] => {
  const { results, grades } = site.appraisal
  return [
    {
      kind: 'table',
      columns: [
        { title: '得分', width: { fraction: 1 } },
        ...[5, 4, 3, 2, 1].map((points) => ({
          title: `${points} 分`,
          width: { fixed: mm(26) },
          align: 'center' as const,
        })),
      ],
      rows: [
        { cells: ['完成率（%）', ...ranges(results.rate, percent)] },
        { cells: ['差值（百分点）', ...ranges(results.gap, points)] },
      ],
    },
    {
      kind: 'paragraph',
      style: 'note',
      text: `等级看综合分：${grades.map(([grade, from], index) => (index === grades.length - 1 ? `${grade} 更低` : `${grade} ${from.toFixed(2)} 起`)).join('，')}。差值用于封顶 100% 的指标，按实际减目标算。`,
    },
  ]
}

/** The foot of the goals: their weights, and the points that they come to. */
export const kpiTotalRow = (data: Appraisal, context: Context): readonly Row[] => {
  if (context.blank) return []
  const weights = sumOf((data.kpis ?? []).map(({ weight }) => weight))
  const points = resultOf(data, context.site).kpiTotal
  return [
    {
      cells: [{ text: '业绩分', span: 2, align: 'left' }, figure(weights), '', '', '', '', score(points, context)],
      role: 'total',
      field: 'kpiTotal',
    },
  ]
}

/** Results and abilities by their shares, down to the score and its grade. */
export const total = (data: Appraisal, context: Context): Table => {
  const { kpiTotal, abilityTotal, shares, finalScore, grade } = resultOf(data, context.site)
  const line = (label: string, field: string, points: number | undefined, share: number | undefined): Row => ({
    cells: [
      label,
      score(points, context),
      share === undefined ? missing(context) : `${share}%`,
      score(weightedMean([{ points, weight: share }]), context),
      '',
    ],
    field,
    ...(context.blank ? { minHeight: WRITING_LINE } : {}),
  })
  return {
    kind: 'table',
    columns: [
      { title: '部分', width: { fraction: 1 } },
      { title: '得分（1–5）', width: { fixed: mm(30) }, align: 'decimal' },
      { title: '合成比例', width: { fixed: mm(30) }, align: 'decimal' },
      { title: '折合', width: { fixed: mm(30) }, align: 'decimal' },
      { title: '等级', width: { fixed: mm(24) }, align: 'center' },
    ],
    rows: [
      line('业绩分', 'ratio', kpiTotal, shares?.[0]),
      line('能力分（只算主管评）', 'abilityTotal', abilityTotal, shares?.[1]),
      {
        cells: [
          '综合分',
          '',
          shares === undefined ? missing(context) : shares.join(':'),
          score(finalScore, context),
          grade ?? missing(context),
        ],
        role: 'total',
        field: 'finalScore',
        ...(context.blank ? { minHeight: WRITING_LINE } : {}),
      },
    ],
  }
}

const missing = ({ blank }: Context): string => (blank ? '' : EMPTY)

const score = (points: number | undefined, context: Context): string => points?.toFixed(2) ?? missing(context)

// Values are compared at one decimal, so a range ends a tenth below the next.
const ranges = (
  [five, four, three, two]: readonly [number, number, number, number],
  say: (value: number) => string,
): readonly string[] => {
  const between = (low: number, next: number): string => {
    const [from, to] = next > 0 ? [low, round(next - 0.1, 1)] : [round(next - 0.1, 1), low]
    return `${say(from)}到${say(to)}`
  }
  return [
    `${say(five)}及以上`,
    between(four, five),
    between(three, four),
    between(two, three),
    two < 0 ? `${say(two)}以上` : `不到${say(two)}`,
  ].map((text) => text.trim())
}

const percent = (value: number): string => ` ${figure(value)} `

// “低 5” says what “−5” leaves to be worked out.
const points = (value: number): string =>
  value === 0 ? '持平' : `${value < 0 ? '低' : '高'} ${figure(Math.abs(value))} `
