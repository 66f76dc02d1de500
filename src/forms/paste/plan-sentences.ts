import { faultSentence } from '../cells/read-rows.ts'
import type { PastePlan } from './plan-paste.ts'

/** Faults that are listed; of more, the first ones. */
const LISTED = 12

/** Readings that are told where rows land at once; of more, the first ones. */
const TOLD = 2

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
  ...(unknown.length === 0 ? [] : [`还没说放在哪里，先不放进来：${listed(unknown)}。`]),
  ...(left === 0 ? [] : [`下面多出 ${left} 行，没有地方放。`]),
  ...faults.slice(0, LISTED).map((fault) => `${faultSentence(fault, first + 1)}，先空着。`),
  ...(faults.length > LISTED ? [`还有 ${faults.length - LISTED} 处也看不懂，先空着。`] : []),
]

/** What was understood of the block besides its cells, a sentence each. */
export const knownSentences = ({ above, hidden, merged, below, notes }: PastePlan): readonly string[] => [
  ...notes,
  ...(above.length === 0
    ? []
    : [`标题上面的 ${above.length} 行（“${shortened(above[0] ?? '')}”${above.length > 1 ? '等' : ''}）没有放进来。`]),
  ...(hidden.length === 0 ? [] : [hiddenSentence(hidden)]),
  ...below,
  ...(merged.length === 0 ? [] : [`${listed(merged)}有合并的格子，每一行都填上了同样的内容。`]),
]

/** `第 3、5 行在原表里是隐藏或筛选掉的，没有放进来。` */
export const hiddenSentence = (rows: readonly number[]): string => {
  const named = rows.slice(0, LISTED).join('、')
  return `第 ${named}${rows.length > LISTED ? ` 等 ${rows.length} ` : ' '}行在原表里是隐藏或筛选掉的，没有放进来。`
}

/** What is said when rows have landed. @param how What it is called: 粘贴 or 导入. */
export const landedSentence = (plan: PastePlan, how: '粘贴' | '导入'): string => {
  const told = plan.told
    .slice(0, TOLD)
    .map(({ row, column, told: text }) => `第 ${plan.first + row + 1} 行“${column.title}”${text}。`)
  const more = plan.told.length > TOLD ? `一共有 ${plan.told.length} 处是这样读的，请看一眼。` : ''
  return [`已${how} ${plan.read.length} 行`, ...knownSentences(plan), ...told, more]
    .filter((part) => part !== '')
    .join('。')
    .replaceAll('。。', '。')
}

const shortened = (text: string): string => (text.length > 20 ? `${text.slice(0, 20)}……` : text)

const listed = (titles: readonly string[]): string => titles.map((title) => `“${title}”`).join('、')
