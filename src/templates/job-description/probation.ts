/*
 * How long a probation may be (劳动合同法 第十九条): a month under a contract of less than a year, two under one of less
 * than three, six beyond; none where the contract ends with a task or lasts less than three months.
 */
import type { FieldError, Hint } from '../define-template.ts'
import { when } from '../findings.ts'
import type { JobDescription } from './schema.ts'

const LONGEST: Readonly<Record<NonNullable<JobDescription['contractTerm']>, number>> = {
  '不满 1 年': 1,
  '1 年以上不满 3 年': 2,
  '3 年以上固定期限': 6,
  无固定期限: 6,
  完成一定任务: 0,
}

/** A probation that the law forbids. */
export const probationErrors = ({ contractTerm, probationMonths }: JobDescription): readonly FieldError[] => {
  if (contractTerm === undefined || probationMonths === undefined) return []
  const longest = LONGEST[contractTerm]
  const rule = longest === 0 ? '不能有试用期，请填 0' : `试用期最多 ${longest} 个月`
  return when(
    probationMonths > longest,
    'probationMonths',
    `试用期写了 ${probationMonths} 个月，合同期限“${contractTerm}”的${rule}（劳动合同法第十九条）`,
  )
}

/** A probation whose limit isn't known. */
export const probationHints = ({ contractTerm, probationMonths }: JobDescription): readonly Hint[] => [
  ...when(
    contractTerm === undefined && probationMonths !== undefined && probationMonths > 0,
    'contractTerm',
    '写了试用期，请选劳动合同期限，才能核对有没有超过法律的上限',
  ),
  ...when(
    contractTerm === '不满 1 年' && probationMonths !== undefined && probationMonths > 0,
    'probationMonths',
    '合同不满 3 个月的不能有试用期，是这种情况就填 0',
  ),
]
