import { faultSentence } from '../cells/read-rows.ts'
import type { PastePlan } from './plan-paste.ts'

/** Faults that are listed; of more, the first ones. */
const LISTED = 12

/** What will be taken, in one sentence. */
export const takenSentence = ({ read, first, overwritten }: PastePlan): string => {
  if (read.length === 0) return '没有读到能放进来的内容。'
  const last = first + read.length
  const rows = read.length === 1 ? `第 ${last} 行` : `第 ${first + 1} 到 ${last} 行`
  const changed = overwritten === 0 ? '' : `其中 ${overwritten} 行已经填了，同一格会换成新的。`
  return `读到 ${read.length} 行，放进${rows}。${changed}`
}

/** What will not be taken, a sentence each. */
export const leftSentences = ({ first, faults, unknown, left }: PastePlan): readonly string[] => [
  ...(unknown.length === 0 ? [] : [`表里没有${unknown.map((title) => `“${title}”`).join('、')}这一列，不放进来。`]),
  ...(left.columns === 0 ? [] : [`右边多出 ${left.columns} 列，没有地方放。`]),
  ...(left.rows === 0 ? [] : [`下面多出 ${left.rows} 行，没有地方放。`]),
  ...faults.slice(0, LISTED).map((fault) => `${faultSentence(fault, first + 1)}，先空着。`),
  ...(faults.length > LISTED ? [`还有 ${faults.length - LISTED} 处也看不懂，先空着。`] : []),
]
