/*
 * The common fields in one line of small type, for sheets that have one page and no room for a grid of them.
 */
import type { Block } from '../engine/model/document.ts'
import { mm } from '../engine/model/units.ts'
import { withWeekday } from './calendar-date.ts'
import { EMPTY } from './printed.ts'
import type { Common } from './with-common.ts'

// As wide as what usually stands there: a position, a date with its weekday, a version, a mark, an agency.
const SHARES = [7, 8, 4, 6, 6]

/** The line, without the number, which head and foot say. A blank sheet has none: who signs says who filled it in. */
export const filingLine = (full: Common, blank: boolean): readonly Block[] => {
  if (blank) return []
  const { version = 1, fillDate = EMPTY, preparedBy = EMPTY, confidentiality = EMPTY, agencyName = EMPTY } = full
  const cells = [
    ['preparedBy', `填表 ${preparedBy}`],
    ['fillDate', withWeekday(fillDate)],
    ['version', `第 ${version} 版`],
    ['confidentiality', `保密 ${confidentiality}`],
    ['agencyName', agencyName],
  ] as const
  const columns = cells.map(([field, text]) => [{ kind: 'paragraph', style: 'note', text, field }] as const)
  return [{ kind: 'columns', shares: SHARES, gap: mm(2), columns }]
}
