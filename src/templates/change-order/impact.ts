/*
 * What a change costs, in words that can't be misread when they are signed.
 */
import { money, moneyInWords } from '../figures.ts'
import type { ChangeOrder } from './schema.ts'

/** `增加 ¥ 36,000.00（叁万陆仟元整）`; undefined where nothing is said. */
export const feeInWords = ({ feeImpact }: ChangeOrder): string | undefined => {
  if (feeImpact === undefined) return undefined
  if (feeImpact === 0) return `不变（${money(0)}）`
  const yuan = Math.abs(feeImpact)
  return `${feeImpact > 0 ? '增加' : '减少'} ${money(yuan)}\n${moneyInWords(yuan)}`
}

/** `延后 5 个工作日`; undefined where nothing is said. */
export const timeInWords = ({ timeImpact }: ChangeOrder): string | undefined => {
  if (timeImpact === undefined) return undefined
  if (timeImpact === 0) return '不变（0 个工作日）'
  return `${timeImpact > 0 ? '延后' : '提前'} ${Math.abs(timeImpact)} 个工作日`
}

/** Whether it costs the client more and hasn't come back signed. */
export const isPending = ({ feeImpact = 0, approvedDate }: ChangeOrder): boolean =>
  feeImpact > 0 && approvedDate === undefined
