/*
 * What a complaint takes over from the call or the visit in which it was made.
 */
import { found, textIn } from '../carried.ts'
import type { CarryOver } from '../define-template.ts'
import { joined } from '../rows-as-text.ts'
import type { Complaint } from './schema.ts'

/** Where a new sheet can begin. */
export const carryOver: readonly CarryOver<Complaint>[] = [
  {
    from: 'phone-log',
    what: '通话时间、对方和内容',
    take: (source) =>
      found<Complaint>({
        receivedAt: textIn(source, 'callAt'),
        fromWho: joined([textIn(source, 'callerOrg'), textIn(source, 'callerName')], ' '),
        channel: '电话',
        content: textIn(source, 'summary'),
      }),
  },
  {
    from: 'visit-record',
    what: '客户和对我方的评价',
    take: (source) =>
      found<Complaint>({
        receivedAt: textIn(source, 'endAt'),
        fromWho: textIn(source, 'clientName'),
        channel: '面谈',
        content: textIn(source, 'feedback'),
      }),
  },
]
