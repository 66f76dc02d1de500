/*
 * Money, dates and the client's word: what turns minutes into evidence.
 */
import type { FieldError, Hint } from '../define-template.ts'
import type { Minutes } from './schema.ts'

/** A change that isn't explained. */
export const changeErrors = (data: Minutes): readonly FieldError[] => [
  ...(data.budgetChange === true && data.budgetNote === undefined
    ? [{ path: ['budgetNote'], message: '请填写费用变化说明：为什么变、变多少、谁同意的' }]
    : []),
  ...(data.scheduleChange === true && data.scheduleNote === undefined
    ? [{ path: ['scheduleNote'], message: '请填写时间变化说明：从哪天改到哪天' }]
    : []),
]

/** A change that needs more than minutes, or is written down and yet denied. */
export const changeHints = (data: Minutes): readonly Hint[] => [
  ...(data.budgetChange === true ? [{ path: ['budgetChange'], message: '请同时开变更单或改估价单' }] : []),
  ...denied('budgetChange', '费用变化', data.budgetChange === false && data.budgetNote !== undefined),
  ...denied('scheduleChange', '时间变化', data.scheduleChange === false && data.scheduleNote !== undefined),
]

/** A status that wouldn't hold when it is asked for. */
export const statusHints = ({ confirmStatus, confirmEvidence, revision }: Minutes): readonly Hint[] => {
  if (confirmStatus === '有修订' && revision === undefined) {
    return [{ path: ['revision'], message: '确认状态是“有修订”，请在修订记录写谁、何时、改了哪条' }]
  }
  if (confirmEvidence !== undefined) return []
  if (confirmStatus === '已确认') {
    return [{ path: ['confirmEvidence'], message: '确认状态是“已确认”，请写确认邮件的时间或截图编号' }]
  }
  if (confirmStatus === '逾期视同确认') {
    const message = '合同或往来函件事先约定过，才能选“逾期视同确认”。请在确认凭证写明是哪一份、哪一条。'
    return [{ path: ['confirmStatus'], message }]
  }
  return []
}

const denied = (id: string, title: string, isDenied: boolean): readonly Hint[] =>
  isDenied ? [{ path: [id], message: `写了${title}说明，却选了“否”，请核对` }] : []
