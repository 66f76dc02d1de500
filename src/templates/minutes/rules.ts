/*
 * What the schema can't say: rules between fields (handbook, B.3.3). Blocked is what makes the minutes contradict
 * themselves or leaves a task without an owner; the rest is advice.
 */
import { withoutBlanks } from '../blanks.ts'
import type { Context, Hint, Rules } from '../define-template.ts'
import { sheetNoErrors } from '../project-sheet-no.ts'
import { commonTexts } from '../with-common.ts'
import { actionErrors, actionHints, openTopicHints } from './actions.ts'
import { changeErrors, changeHints, statusHints } from './confirmation.ts'
import { LETTER, withDefaults } from './defaults.ts'
import type { Minutes } from './schema.ts'
import { confirmDueOf, timeErrors, timeHints } from './times.ts'

/** The rules of 会议纪要. */
export const rules = (data: Minutes, context: Context): Rules => {
  const given = withoutBlanks(data)
  return {
    computed: computedOf(given, context),
    errors: [
      ...sheetNoErrors(['minutesNo', '纪要编号', given.minutesNo], given.projectNo, LETTER),
      ...timeErrors(given),
      ...changeErrors(given),
      ...actionErrors(given),
    ],
    hints: [
      ...peopleHints(given),
      ...openTopicHints(given),
      ...changeHints(given),
      ...actionHints(given),
      ...timeHints(given, context),
      ...statusHints(given),
    ],
  }
}

const computedOf = (given: Minutes, context: Context): Readonly<Record<string, string>> => {
  const full = withDefaults(given, context)
  const confirmDue = confirmDueOf(given, context)
  const numbers = (given.actions ?? []).map((_, index) => [`actions.${index}.no`, String(index + 1)] as const)
  return {
    ...Object.fromEntries(numbers),
    ...commonTexts(full),
    ...(full.minutesNo === undefined ? {} : { minutesNo: full.minutesNo }),
    ...(confirmDue === undefined ? {} : { confirmDue }),
  }
}

const peopleHints = ({ host, recorder, clientName, attendees = [] }: Minutes): readonly Hint[] => [
  ...(host !== undefined && host.trim() === recorder?.trim()
    ? [{ path: ['recorder'], message: '主持和记录是同一个人，边主持边记容易漏，最好换一个人记' }]
    : []),
  ...(clientName === undefined && attendees.some(({ party }) => party === '客户')
    ? [{ path: ['clientName'], message: '有客户的人参会，请写上客户的名称' }]
    : []),
]
