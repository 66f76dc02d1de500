/*
 * What the sheet says where nothing is typed: rates, points, weights by position, totals, the grade.
 */
import type { Context, Rules } from '../define-template.ts'
import { commonTexts } from '../with-common.ts'
import { ABILITIES } from './abilities.ts'
import { withDefaults } from './defaults.ts'
import type { Appraisal } from './schema.ts'
import { abilityWeight, kpiScoreOf, rateOf, resultOf } from './scores.ts'

/** By field, and by cell: `items.3.weight`. @param data Without blanks. */
export const computedOf = (data: Appraisal, context: Context): Rules['computed'] => {
  const { site } = context
  const { kpiTotal, abilityTotal, shares, finalScore, grade } = resultOf(data, site)
  return Object.fromEntries(
    [
      ...kpiCells(data, context),
      ...abilityCells(data, context),
      ['kpiTotal', kpiTotal?.toFixed(2)] as const,
      ['abilityTotal', abilityTotal?.toFixed(2)] as const,
      ['ratio', shares?.join(':')] as const,
      ['finalScore', finalScore?.toFixed(2)] as const,
      ['grade', grade] as const,
      ...Object.entries(commonTexts(withDefaults(data, context))),
    ].filter((entry): entry is readonly [string, string] => entry[1] !== undefined),
  )
}

type Entry = readonly [id: string, text: string | undefined]

const kpiCells = ({ kpis = [] }: Appraisal, { site }: Context): readonly Entry[] =>
  kpis.flatMap((kpi, index): readonly Entry[] => [
    [`kpis.${index}.rate`, rateOf(kpi)?.toFixed(1)],
    [`kpis.${index}.kpiScore`, kpiScoreOf(kpi, site)?.toFixed(0)],
  ])

const abilityCells = ({ items = [], role }: Appraisal, { site }: Context): readonly Entry[] =>
  ABILITIES.flatMap(({ code, name }, index): readonly Entry[] => [
    [`items.${index}.code`, code],
    [`items.${index}.name`, name],
    [`items.${index}.weight`, abilityWeight(items[index], index, role, site)?.toFixed(0)],
  ])
