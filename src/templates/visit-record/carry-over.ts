/*
 * What a record takes over: the people from the client's profile or the visit before, the occasion from a complaint or
 * an overdue account.
 */
import { found, optionIn, rowsIn, type Source, textIn } from '../carried.ts'
import type { CarryOver } from '../define-template.ts'
import { schema, type VisitRecord } from './schema.ts'

const attitudes = schema.properties.persons.items.properties.attitude.enum

/** Where a new record can begin. */
export const carryOver: readonly CarryOver<VisitRecord>[] = [
  {
    from: 'visit-record',
    what: '上次的客户、地点和双方人员',
    take: (source) =>
      found<VisitRecord>({
        clientName: textIn(source, 'clientName'),
        place: textIn(source, 'place'),
        visitors: textIn(source, 'visitors'),
        persons: rowsIn(source, 'persons').map((row) =>
          found({
            name: textIn(row, 'name'),
            title: textIn(row, 'title'),
            attitude: optionIn(row, 'attitude', attitudes),
          }),
        ),
      }),
  },
  {
    from: 'client-profile',
    what: '客户和联系人',
    take: (source) =>
      found<VisitRecord>({
        clientName: textIn(source, 'clientName'),
        persons: rowsIn(source, 'contacts').map((row) =>
          found({ name: textIn(row, 'contactName'), title: textIn(row, 'contactTitle') }),
        ),
      }),
  },
  {
    from: 'complaint',
    what: '投诉单号和内容，作为拜访目的',
    take: (source) => found<VisitRecord>({ visitType: '投诉处理', purpose: purposeOf(source) }),
  },
  {
    from: 'receivable-tracker',
    what: '客户，作为一次催收',
    take: (source) => found<VisitRecord>({ clientName: textIn(source, 'clientName'), visitType: '催收' }),
  },
]

const purposeOf = (complaint: Source): string =>
  ['处理投诉', textIn(complaint, 'complaintNo'), textIn(complaint, 'content')]
    .filter((part) => part !== undefined)
    .join(' ')
