/*
 * What the schema can't say: rules between fields (handbook, B.3.3). Blocked is what makes the minutes contradict
 * themselves or leaves a task without an owner; the rest is advice.
 */
import { withoutBlanks } from '../blanks.ts'
import type { Context, FieldError, Hint, Rules } from '../define-template.ts'
import { commonTexts } from '../with-common.ts'
import { actionErrors, actionHints, openTopicHints } from './actions.ts'
import { changeErrors, changeHints, statusHints } from './confirmation.ts'
import { withDefaults } from './defaults.ts'
import type { Minutes } from './schema.ts'
import { confirmDueOf, timeErrors, timeHints } from './times.ts'

/** The rules of 会议纪要. */
export const rules = (data: Minutes, context: Context): Rules => {
  const given = withoutBlanks(data)
  return {
    computed: computedOf(given, context),
    errors: [...numberErrors(given), ...timeErrors(given), ...changeErrors(given), ...actionErrors(given)],
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

// Minutes under another project's number are lost when the project is settled.
const numberErrors = ({ minutesNo, projectNo }: Minutes): readonly FieldError[] => {
  if (minutesNo === undefined || projectNo === undefined) return []
  const start = `${projectNo.trim()}-M`
  if (minutesNo.startsWith(start) && /^\d{2,}$/.test(minutesNo.slice(start.length).trim())) return []
  return [{ path: ['minutesNo'], message: `纪要编号要由项目编号、“-M”和两位序号组成，例如 ${start}01` }]
}

const peopleHints = ({ host, recorder, clientName, attendees = [] }: Minutes): readonly Hint[] => [
  ...(host !== undefined && host.trim() === recorder?.trim()
    ? [{ path: ['recorder'], message: '主持和记录是同一个人，边主持边记容易漏，最好换一个人记' }]
    : []),
  ...(clientName === undefined && attendees.some(({ party }) => party === '客户')
    ? [{ path: ['clientName'], message: '有客户的人参会，请写上客户的名称' }]
    : []),
]
