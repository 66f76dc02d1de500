/*
 * Whether the week holds what was put into it.
 */
import type { Context, FieldError, Hint } from '../define-template.ts'
import { figure, sumOf } from '../figures.ts'
import { when } from '../findings.ts'
import type { WeeklyPlan } from './schema.ts'

/** The hours of all tasks; undefined while none has any. */
export const hoursTotalOf = ({ tasks = [] }: WeeklyPlan): number | undefined =>
  tasks.some(({ hours }) => hours !== undefined) ? sumOf(tasks.map(({ hours }) => hours)) : undefined

/** Hours above what there is; undefined where they fit, or can't be compared yet. */
export const overloadOf = (data: WeeklyPlan): number | undefined => {
  const total = hoursTotalOf(data)
  const { availableHours } = data
  return total === undefined || availableHours === undefined || total <= availableHours
    ? undefined
    : sumOf([total, -availableHours])
}

/** A week so full that somebody must be told, and nobody was. */
export const hoursErrors = (data: WeeklyPlan, { site }: Context): readonly FieldError[] => {
  const { availableHours = 0, risks } = data
  const total = hoursTotalOf(data) ?? 0
  const percent = site.weeks.overloadPercent
  const isTooMuch = overloadOf(data) !== undefined && total * 100 > availableHours * percent
  return when(
    isTooMuch && risks === undefined,
    'risks',
    `排了 ${figure(total)} 小时，超过可用工时（${figure(availableHours)}）的 ${percent}%。请在风险与求助写明哪件可能做不完、要谁帮忙，或者先减任务。`,
  )
}

/** A week that is too full. */
export const hoursHints = (data: WeeklyPlan): readonly Hint[] => {
  const over = overloadOf(data)
  return when(
    over !== undefined,
    'tasks',
    `排了 ${figure(hoursTotalOf(data) ?? 0)} 小时，比可用工时多 ${figure(over ?? 0)}。从优先级 4 往上减，或在周一例会上请主管调。`,
  )
}
