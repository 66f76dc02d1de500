import { optionIn, textIn } from '../carried.ts'
import type { CarryOver } from '../define-template.ts'
import { type Scoring, schema } from './schema.ts'

/** What a grading takes from other sheets. */
export const carryOver: readonly CarryOver<Scoring>[] = [
  {
    from: 'client-profile',
    what: '客户全称、代号和现在的等级',
    take: (source) => ({
      clientName: textIn(source, 'clientName'),
      clientCode: textIn(source, 'clientCode'),
      previousGrade: optionIn(source, 'clientGrade', schema.properties.previousGrade.enum),
    }),
  },
]
