/*
 * What the schema can't say (handbook, B.3.21): blocked are times that run backwards and a second talk without its
 * result; slow answers and empty words are advice.
 */
import { withoutBlanks } from '../blanks.ts'
import type { Context, FieldError, Hint, Rules } from '../define-template.ts'
import { when } from '../findings.ts'
import { commonTexts } from '../with-common.ts'
import { timeErrors, timeHints } from './deadlines.ts'
import { numberOf, withDefaults } from './defaults.ts'
import type { Complaint } from './schema.ts'

/** The rules of 投诉处理单. */
export const rules = (data: Complaint, context: Context): Rules => {
  const given = withoutBlanks(data)
  const full = withDefaults(given, context)
  return {
    computed: {
      ...commonTexts(full),
      ...(full.complaintNo === undefined ? {} : { complaintNo: full.complaintNo }),
    },
    errors: [...timeErrors(given), ...revisitErrors(given, context)],
    hints: [
      ...numberHints(given, context),
      ...timeHints(given, context),
      ...gravityHints(given, context),
      ...wordingHints(given),
      ...closingHints(given),
    ],
  }
}

// A date for the second talk may be set before it takes place; only then is there a result to write down.
const revisitErrors = ({ revisit, satisfied }: Complaint, { now }: Context): readonly FieldError[] =>
  when(
    revisit !== undefined && revisit <= now && satisfied === undefined,
    'satisfied',
    `回访已经做过（${revisit}），请选择回访结果`,
  )

const numberHints = (data: Complaint, context: Context): readonly Hint[] => {
  const { complaintNo, receivedAt } = data
  const day = numberOf(data, context).slice(0, -2)
  return when(
    complaintNo !== undefined && receivedAt !== undefined && !complaintNo.startsWith(day),
    'complaintNo',
    `单号里的日期和接到时间对不上，当天的单号以 ${day} 开头`,
  )
}

const gravityHints = ({ severity }: Complaint, { site }: Context): readonly Hint[] =>
  when(
    severity === '重大',
    'severity',
    `重大投诉要在 ${site.complaints.replyWithinMinutes} 分钟内报客户总监，打电话，不要只发消息`,
  )

// Words for an effort: nothing will be different the next time.
const EMPTY_PREVENTION =
  /加强|注意|提高.{0,4}意识|增强.{0,4}意识|引起重视|高度重视|严格要求|认真(?:对待|检查|核对)|多沟通|下次|尽量/

// Words for a person's fault: they end the search where it should begin.
const BLAME = /粗心|疏忽|大意|马虎|不小心|不认真|忘了|忘记|失误|责任心/

const wordingHints = ({ cause = '', prevent = '' }: Complaint): readonly Hint[] => {
  const blame = BLAME.exec(cause)?.[0]
  const empty = EMPTY_PREVENTION.exec(prevent)?.[0]
  return [
    ...when(
      blame !== undefined,
      'cause',
      `原因写到“${blame}”就停了。再问一句：为什么会这样？写出哪张表、哪一步让人容易漏。`,
    ),
    ...when(
      empty !== undefined,
      'prevent',
      `防止再发里的“${empty}”看不出改了什么。换成改表、改流程、改标准，如“工作单增加规格核对表，缺项不能提交”。`,
    ),
  ]
}

const closingHints = (data: Complaint): readonly Hint[] => {
  const { doneAt, clientConfirm, revisit, satisfied } = data
  return [
    ...when(
      doneAt !== undefined && clientConfirm === undefined,
      'clientConfirm',
      '已经办结，还没写客户怎么确认的。留个凭据，如“微信确认截图”。',
    ),
    ...when(
      revisit !== undefined && doneAt === undefined,
      'doneAt',
      '写了回访，还没写办结时间。办结后再回访；已经办结就补上。',
    ),
    ...when(
      satisfied === '不满意',
      'satisfied',
      '对方还不满意：这单没有办完。请客户经理再谈一次，补救和预防各加一条。',
    ),
  ]
}
