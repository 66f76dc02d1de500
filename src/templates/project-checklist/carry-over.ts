/*
 * What a checklist begins with: the brief's days become planned days of gates, the quotation's total the contract's.
 */
import { isDate } from '../calendar-date.ts'
import { type Source, textIn } from '../carried.ts'
import type { CarryOver } from '../define-template.ts'
import { carriedTotal } from '../quotation.ts'
import { type Checklist, GATES } from './schema.ts'

/** What a checklist takes from other sheets. */
export const carryOver: readonly CarryOver<Checklist>[] = [
  {
    from: 'creative-brief',
    what: '项目编号、项目名称和五个日期',
    take: (source) => ({
      projectNo: textIn(source, 'projectNo'),
      projectName: textIn(source, 'projectName'),
      gates: plannedIn(source),
    }),
  },
  {
    from: 'estimate',
    what: '客户、项目编号和合同金额',
    take: (source) => ({
      projectNo: textIn(source, 'projectNo'),
      clientName: textIn(source, 'clientName'),
      contractAmount: carriedTotal(source),
    }),
  },
]

const DAYS: ReadonlyMap<(typeof GATES)[number], string> = new Map([
  ['创意简报会签', 'briefingDate'],
  ['创意内审', 'reviewDate'],
  ['提案与客户确认', 'proposalDate'],
  ['修改与定稿', 'finalDate'],
  ['交付与上线监测', 'launchDate'],
])

// All twelve or none: a row finds its gate by its place.
const plannedIn = (brief: Source): Checklist['gates'] => {
  const planned = GATES.map((gate) => {
    const day = textIn(brief, DAYS.get(gate) ?? '')
    return day !== undefined && isDate(day) ? day : undefined
  })
  if (planned.every((day) => day === undefined)) return undefined
  return planned.map((day) => ({ planned: day, status: '未到' }))
}
