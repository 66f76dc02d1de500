import { textIn } from '../carried.ts'
import type { CarryOver } from '../define-template.ts'
import type { Estimate } from './schema.ts'

/** What a quotation takes from other sheets. */
export const carryOver: readonly CarryOver<Estimate>[] = [
  {
    from: 'client-profile',
    what: '客户全称',
    take: (source) => ({ clientName: textIn(source, 'clientName') }),
  },
]
