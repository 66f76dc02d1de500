/*
 * How the gates stand. They are named by their place here, as people name them: the third is contract and advance.
 */
import { isDate } from '../calendar-date.ts'
import type { Context } from '../define-template.ts'
import { type Checklist, GATES } from './schema.ts'

/** A gate as it is filled in. */
export type Gate = NonNullable<Checklist['gates']>[number]

/** Numbers of the gates that other gates wait for. */
export const GATE = { advance: 3, jobOrder: 5, legal: 9, launch: 11, closing: 12 } as const

/** The gate of that number, counted from 1. */
export const gateOf = ({ gates = [] }: Checklist, number: number): Gate => gates[number - 1] ?? {}

/** Whether a gate is passed, or can't be in the way since the project has none. */
export const isCleared = ({ status }: Gate): boolean => status === '已过' || status === '不适用'

/** Whether its day is past and nobody has said that it is done or stuck. */
export const isOverdue = ({ planned, status = '未到' }: Gate, { now }: Context): boolean =>
  planned !== undefined && isDate(planned) && planned < now.slice(0, 10) && (status === '未到' || status === '进行中')

/** Whether work was ordered before the advance came: somebody must have allowed it. */
export const isException = (checklist: Checklist): boolean =>
  gateOf(checklist, GATE.jobOrder).status === '已过' && !isCleared(gateOf(checklist, GATE.advance))

/** How many gates stand how, in a line: `12 关：已过 4，进行中 1，未到 7`. */
export const progressOf = ({ gates = [] }: Checklist, context: Context): string => {
  const count = (status: Gate['status']): number => gates.filter((gate) => (gate.status ?? '未到') === status).length
  const late = gates.filter((gate) => isOverdue(gate, context)).length
  const parts = [
    `已过 ${count('已过')}`,
    `进行中 ${count('进行中')}`,
    ...(count('不适用') > 0 ? [`不适用 ${count('不适用')}`] : []),
    ...(count('卡住') > 0 ? [`▲ 卡住 ${count('卡住')}`] : []),
    ...(late > 0 ? [`▲ 逾期 ${late}`] : []),
  ]
  return `${GATES.length} 关：${parts.join('，')}`
}
