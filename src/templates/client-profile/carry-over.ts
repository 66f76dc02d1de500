/*
 * What a profile takes over: last quarter's profile, the grades from the grading, people from the first visit.
 */
import { found, numberIn, optionIn, rowsIn, type Source, textIn } from '../carried.ts'
import type { CarryOver } from '../define-template.ts'
import { type ClientProfile, schema } from './schema.ts'

const { clientGrade, creditGrade } = schema.properties

/** Where a new profile can begin. */
export const carryOver: readonly CarryOver<ClientProfile>[] = [
  {
    from: 'client-profile',
    what: '上一季的全部内容，只改变了的',
    take: ({ docNo, fillDate, nextReviewDate, version, ...rest }) => rest as ClientProfile, // of the same schema
  },
  {
    from: 'client-scoring',
    what: '客户、等级、额度和账期',
    take: (source) =>
      found<ClientProfile>({
        clientName: textIn(source, 'clientName'),
        clientGrade: optionIn(source, 'grade', clientGrade.enum),
        creditGrade: optionIn(source, 'creditGrade', creditGrade.enum),
        creditLimit: numberIn(source, 'approvedLimit'),
        paymentTerm: numberIn(source, 'approvedTerm'),
      }),
  },
  {
    from: 'visit-record',
    what: '客户、见到的人和首次接触日期',
    take: (source) =>
      found<ClientProfile>({
        clientName: textIn(source, 'clientName'),
        contacts: rowsIn(source, 'persons').map(contactOf),
        painPoints: textIn(source, 'needs'),
        firstContactDate: textIn(source, 'startAt')?.slice(0, 10),
      }),
  },
]

const contactOf = (person: Source) =>
  found({ contactName: textIn(person, 'name'), contactTitle: textIn(person, 'title') })
