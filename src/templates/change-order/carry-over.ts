/*
 * What a change takes over: the project from the job or its minutes, and from the latter what was said to change.
 */
import { found, textIn } from '../carried.ts'
import type { CarryOver } from '../define-template.ts'
import { joined } from '../rows-as-text.ts'
import type { ChangeOrder } from './schema.ts'

/** Where a new change can begin. */
export const carryOver: readonly CarryOver<ChangeOrder>[] = [
  {
    from: 'change-order',
    what: '项目编号和下一个单号',
    take: (source) => {
      const changeNo = nextNumber(textIn(source, 'changeNo'))
      return found<ChangeOrder>({ projectNo: textIn(source, 'projectNo'), changeNo })
    },
  },
  {
    from: 'minutes',
    what: '会上定下的费用变化和时间变化',
    take: (source) =>
      found<ChangeOrder>({
        projectNo: textIn(source, 'projectNo'),
        requestDate: textIn(source, 'startAt')?.slice(0, 10),
        requestText: joined([textIn(source, 'budgetNote'), textIn(source, 'scheduleNote')], '；'),
      }),
  },
  {
    from: 'job-order',
    what: '项目编号',
    take: (source) => found<ChangeOrder>({ projectNo: textIn(source, 'projectNo') }),
  },
  {
    from: 'estimate',
    what: '项目编号',
    take: (source) => found<ChangeOrder>({ projectNo: textIn(source, 'projectNo') }),
  },
]

// `LY-2612-003-C01` is followed by `LY-2612-003-C02`.
const nextNumber = (changeNo: string | undefined): string | undefined =>
  changeNo?.replace(/\d+$/, (count) => String(Number(count) + 1).padStart(count.length, '0'))
