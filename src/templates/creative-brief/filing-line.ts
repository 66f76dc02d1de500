/*
 * The common fields in one line of small type: a brief has one page, and no room for a grid of them.
 */
import type { Block } from '../../engine/model/document.ts'
import { mm } from '../../engine/model/units.ts'
import { withWeekday } from '../calendar-date.ts'
import { EMPTY } from '../printed.ts'
import type { CreativeBrief } from './schema.ts'

/** The line, without the number, which head and foot say. A blank sheet has none: who signs says who filled it in. */
export const filingLine = (full: CreativeBrief, blank: boolean): readonly Block[] => {
  if (blank) return []
  const { version = 1, fillDate = EMPTY, preparedBy = EMPTY, confidentiality = EMPTY, agencyName = EMPTY } = full
  const cells = [
    ['preparedBy', `填表：${preparedBy}`],
    ['fillDate', withWeekday(fillDate)],
    ['version', `版本：${version}`],
    ['confidentiality', `保密：${confidentiality}`],
    ['agencyName', `公司：${agencyName}`],
  ] as const
  const columns = cells.map(([field, text]) => [{ kind: 'paragraph', style: 'note', text, field }] as const)
  return [{ kind: 'columns', gap: mm(2), columns }]
}
