/*
 * What the prospects are worth: amounts times chances, added up and held against the goal.
 */
import type { Context, Rules } from '../define-template.ts'
import { amount, money, round, sumOf } from '../figures.ts'
import type { ProspectPlan } from './schema.ts'

type Prospect = NonNullable<ProspectPlan['prospects']>[number]

// The chance in percent: by hand, else by stage.
const chanceOf = ({ prob, stage }: Prospect, { site }: Context): number | undefined =>
  prob ?? (stage === undefined ? undefined : site.prospects.chances[stage])

// The amount times its chance, to the cent.
const weightedOf = (prospect: Prospect, context: Context): number | undefined => {
  const chance = chanceOf(prospect, context)
  return prospect.amount === undefined || chance === undefined ? undefined : round((prospect.amount * chance) / 100)
}

/** The sum of what can be worked out; undefined while nothing can. */
export const weightedTotalOf = ({ prospects = [] }: ProspectPlan, context: Context): number | undefined => {
  const values = prospects.map((prospect) => weightedOf(prospect, context))
  return values.every((value) => value === undefined) ? undefined : sumOf(values)
}

// What is missing to the goal, as it is printed; a goal that is reached is “已覆盖”.
const gapText = (data: ProspectPlan, context: Context): string | undefined => {
  const total = weightedTotalOf(data, context)
  if (data.target === undefined || total === undefined) return undefined
  const gap = round(data.target - total)
  return gap <= 0 ? '已覆盖' : money(gap)
}

/** Chances and amounts where nothing is typed, and what they come to. @param data Without blanks. */
export const amountTexts = (data: ProspectPlan, context: Context): Rules['computed'] => {
  const total = weightedTotalOf(data, context)
  const cells = (data.prospects ?? []).flatMap((prospect, index): readonly Entry[] => {
    const weighted = weightedOf(prospect, context)
    return [
      [`prospects.${index}.prob`, chanceOf(prospect, context)?.toFixed(0)],
      [`prospects.${index}.weighted`, weighted === undefined ? undefined : amount(weighted)],
    ]
  })
  const all: readonly Entry[] = [
    ...cells,
    ['weightedTotal', total === undefined ? undefined : money(total)],
    ['gap', gapText(data, context)],
  ]
  return Object.fromEntries(all.filter((entry): entry is readonly [string, string] => entry[1] !== undefined))
}

type Entry = readonly [id: string, text: string | undefined]
