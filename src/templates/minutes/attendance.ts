/*
 * Who was there, in as few lines as it takes: a line for each kind of presence, in it a group for each party.
 */

import type { KeyValue } from '../../engine/model/document.ts'
import { groupBy } from '../../group-by.ts'
import { byParty } from '../by-party.ts'
import { EMPTY } from '../printed.ts'
import { WRITING_LINE } from '../sheet-fields.ts'
import type { Minutes } from './schema.ts'

type Attendee = NonNullable<Minutes['attendees']>[number]

/** The lines of the grid; nobody is left out, whatever is missing about them. */
export const attendance = (attendees: readonly Attendee[], blank: boolean): readonly KeyValue[] => {
  if (blank) return [blankLine('出席', 2, 2), blankLine('请假', 1, 1)]
  if (attendees.length === 0) return [{ label: '出席', value: EMPTY, span: 2, field: 'attendees' }]
  return [...groupBy(attendees, ({ presence }) => presence ?? '出席情况未填')].map(([presence, people]) => ({
    label: presence,
    value: byParty(people),
    span: 2,
    field: 'attendees',
  }))
}

const blankLine = (label: string, lines: number, span: number): KeyValue => ({
  label,
  value: '',
  span,
  minHeight: lines * WRITING_LINE,
  field: 'attendees',
})
