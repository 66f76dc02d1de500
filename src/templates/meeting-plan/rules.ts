/*
 * What the schema can't say (handbook, B.3.5). Blocked is a meeting that can't be held as it is written; the rest is
 * advice.
 */
import { withoutBlanks } from '../blanks.ts'
import { isMoment, minutesBetween } from '../calendar-date.ts'
import { calendarHints } from '../calendar-years.ts'
import type { Context, FieldError, Hint, Rules } from '../define-template.ts'
import { inOrder, inRows, when } from '../findings.ts'
import { whyNotOnePerson } from '../one-person.ts'
import { commonTexts } from '../with-common.ts'
import { addWorkingDays } from '../working-days.ts'
import { agendaErrors, agendaHints, agendaTimes } from './agenda.ts'
import { withDefaults } from './defaults.ts'
import type { MeetingPlan } from './schema.ts'

/** The kind of meeting that must be rehearsed. */
const PITCH = '提案会'

/** The rules of 会议通知与准备单. */
export const rules = (data: MeetingPlan, context: Context): Rules => {
  const given = withoutBlanks(data)
  return {
    computed: computedOf(given, context),
    errors: [
      ...objectiveErrors(given),
      ...inOrder(
        [
          ['startAt', '开始', given.startAt],
          ['endAt', '结束', given.endAt],
        ],
        true,
      ),
      ...agendaErrors(given),
      ...materialErrors(given),
      ...rehearsalErrors(given, context),
    ],
    hints: [...peopleHints(given), ...agendaHints(given, context), ...noticeHints(given, context)],
  }
}

/** What follows from the plan, as it is printed. */
export const computedOf = (given: MeetingPlan, context: Context): Rules['computed'] => ({
  ...commonTexts(withDefaults(given, context)),
  ...Object.fromEntries(
    agendaTimes(given).flatMap((time, index) => (time === undefined ? [] : [[`agenda.${index}.at`, time]])),
  ),
})

// “沟通一下” can't be checked off when the meeting is over (handbook, B.3.5).
const EMPTY_TALK = /(?:沟通|同步|讨论|交流|碰|聊|过|对)一下|碰个头|通个气/

const objectiveErrors = ({ objective = '' }: MeetingPlan): readonly FieldError[] => {
  const word = EMPTY_TALK.exec(objective)?.[0]
  return when(
    word !== undefined,
    'objective',
    `“${word}”散会时没法打勾。请写要拿到的结果，如“选定 1 个方向并确认修改意见”。`,
  )
}

const materialErrors = ({ materials, startAt }: MeetingPlan): readonly FieldError[] =>
  inRows('materials', '资料', materials, ({ due }) => [
    isMoment(due) && isMoment(startAt) && due > startAt
      ? { column: 'due', message: `备齐时间 ${due} 在会议开始（${startAt}）之后，请提前` }
      : undefined,
  ])

const rehearsalErrors = (
  { meetingType, rehearsalAt, startAt }: MeetingPlan,
  { site }: Context,
): readonly FieldError[] => {
  const hours = site.meetings.rehearsalHours
  if (rehearsalAt === undefined)
    return when(meetingType === PITCH, 'rehearsalAt', `提案会要先预演。请填写预演时间，至少在开会前 ${hours} 小时。`)
  if (!isMoment(rehearsalAt) || !isMoment(startAt)) return []
  const before = minutesBetween(rehearsalAt, startAt)
  if (before <= 0) return when(true, 'rehearsalAt', `预演时间要早于开始（${startAt}）`)
  return when(
    meetingType === PITCH && before < hours * 60,
    'rehearsalAt',
    `预演离开会只有 ${before} 分钟，来不及改。请至少提前 ${hours} 小时。`,
  )
}

const peopleHints = ({ host, recorder, attendees = [] }: MeetingPlan): readonly Hint[] => [
  ...when(
    host !== undefined && host.trim() === recorder?.trim(),
    'recorder',
    '主持和记录是同一个人，边主持边记容易漏，最好换一个人记',
  ),
  ...[['host', '主持', host] as const, ['recorder', '记录', recorder] as const].flatMap(([id, title, name]) => {
    const why = name === undefined ? undefined : whyNotOnePerson(name)
    return when(why !== undefined, id, `${title}${why}`)
  }),
  ...inRows('attendees', '与会人', attendees, ({ need, confirmed, person }) => [
    need === '必到' && confirmed === '请假'
      ? { column: 'confirmed', message: `${person ?? '这位'}是必到的，却请了假。请改期，或请他指定能拍板的人来。` }
      : undefined,
  ]),
]

const noticeHints = ({ meetingType, startAt }: MeetingPlan, { now, site }: Context): readonly Hint[] => {
  if (!isMoment(startAt) || startAt < now) return []
  const days = meetingType === PITCH ? site.meetings.pitchNoticeWithin : site.meetings.noticeWithin
  const unsure = calendarHints(['startAt'], '最晚发通知的时间', now, days, site.calendar)
  const late = when(
    addWorkingDays(now, days, site.calendar) > startAt,
    'startAt',
    `${meetingType === PITCH ? PITCH : '会议'}通知至少提前 ${days} 个工作日发，现在已经晚了。请逐个打电话确认。`,
  )
  return [...unsure, ...late]
}
