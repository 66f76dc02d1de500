/*
 * What the schema can't say (handbook, B.3.4): times that run backwards, complaints that are closed on the phone, calls
 * that lie about too long.
 */
import { withoutBlanks } from '../blanks.ts'
import { isMoment, minutesBetween } from '../calendar-date.ts'
import type { Context, FieldError, Hint, Rules } from '../define-template.ts'
import { inOrder, when } from '../findings.ts'
import { whyNotOnePerson } from '../one-person.ts'
import { commonTexts } from '../with-common.ts'
import { withDefaults } from './defaults.ts'
import type { PhoneLog } from './schema.ts'

/** The rules of 来电记录与转告单. */
export const rules = (data: PhoneLog, context: Context): Rules => {
  const given = withoutBlanks(data)
  return {
    computed: commonTexts(withDefaults(given, context)),
    errors: [
      ...timeErrors(given, context),
      ...callbackErrors(given),
      ...when(
        given.callType === '投诉' && given.closed === '已办结',
        'closed',
        '投诉不能在来电单上办结。请选“转投诉单”并另开投诉处理单；还在安抚的，选“处理中”。',
      ),
    ],
    hints: [...delayHints(given, context), ...changeHints(given), ...careHints(given)],
  }
}

const timeErrors = ({ callAt, callbackBy, notifiedAt }: PhoneLog, { now }: Context): readonly FieldError[] => [
  ...when(isMoment(callAt) && callAt > now, 'callAt', `通话时间晚于现在（${now}），请核对日期和钟点`),
  ...inOrder(
    [
      ['callAt', '通话时间', callAt],
      ['callbackBy', '最迟回电', callbackBy],
    ],
    true,
  ),
  ...inOrder([
    ['callAt', '通话时间', callAt],
    ['notifiedAt', '转告时间', notifiedAt],
  ]),
]

const callbackErrors = ({ needCallback, callbackBy }: PhoneLog): readonly FieldError[] =>
  when(
    needCallback === true && callbackBy === undefined,
    'callbackBy',
    '选了要回电，请填写最迟回电：就是你答应对方的那个时间',
  )

const delayHints = ({ urgency, callAt, notifiedAt }: PhoneLog, { site }: Context): readonly Hint[] => {
  if (!isMoment(callAt) || !isMoment(notifiedAt) || urgency === undefined) return []
  const most = urgency === '一般' ? site.phone.normalMinutes : site.phone.urgentMinutes
  const minutes = minutesBetween(callAt, notifiedAt)
  return when(
    minutes > most,
    'notifiedAt',
    `${urgency}的电话要在 ${most} 分钟内转到，这次用了 ${minutes} 分钟。请在处理结果里写一句原因，回电时先道歉。`,
  )
}

// Figures with a unit of time or money, or words that move a date or a price.
const TIME_OR_MONEY =
  /\d+\s*(?:月|日|号|点|[:：]|天|小时|元|万|块|折|%)|\d{1,2}-\d{1,2}|提前|推迟|延期|加急|改期|加钱|费用|报价|预算|加印|加做/

const changeHints = ({ callType, summary = '', keyFigures = '' }: PhoneLog): readonly Hint[] =>
  when(
    (callType === '修改意见' || callType === '追加需求') && TIME_OR_MONEY.test(`${summary} ${keyFigures}`),
    'callType',
    '这通电话动了时间或费用，请补开变更单，别只留在来电单上',
  )

const careHints = ({ readBack, receivedBy, needCallback, callbackBy }: PhoneLog): readonly Hint[] => {
  const why = receivedBy === undefined ? undefined : whyNotOnePerson(receivedBy)
  return [
    ...when(readBack === false, 'readBack', '没有复述过，数字和日期可能听错，回电时先核一遍'),
    ...when(needCallback === false && callbackBy !== undefined, 'needCallback', '写了最迟回电，却选了不用回电，请核对'),
    ...when(why !== undefined, 'receivedBy', `签收人${why ?? ''}`),
  ]
}
