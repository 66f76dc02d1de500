/*
 * What the schema can't say (handbook, B.3.20), and what must not reach a client.
 */
import { withoutBlanks } from '../blanks.ts'
import { dateOf, isDate } from '../calendar-date.ts'
import { whyUnsure } from '../calendar-years.ts'
import type { Context, FieldError, Hint, Rules } from '../define-template.ts'
import { inRows, type RowFinding, when } from '../findings.ts'
import { whyNotMonday } from '../week.ts'
import { commonTexts } from '../with-common.ts'
import { addWorkingDays } from '../working-days.ts'
import { withDefaults } from './defaults.ts'
import { type Job, lightOf } from './lights.ts'
import type { StatusReport } from './schema.ts'

/** The rules of 项目状态表. */
export const rules = (data: StatusReport, context: Context): Rules => {
  const given = withoutBlanks(data)
  const full = withDefaults(given, context)
  return {
    computed: { ...commonTexts(full), ...(full.copyFor === undefined ? {} : { copyFor: full.copyFor }) },
    errors: [...weekErrors(given), ...lateErrors(given), ...leakErrors(full)],
    hints: [...waitingHints(given, context), ...dueHints(given, context), ...decisionHints(given)],
  }
}

const weekErrors = ({ weekOf }: StatusReport): readonly FieldError[] => {
  const why = whyNotMonday(weekOf)
  return when(why !== undefined, 'weekOf', why ?? '')
}

// Positions, and what a sentence begins with when nobody is named. In doubt somebody is: “小王催印厂”.
const PERSON = /总监|经理|主管|执行|助理|设计|文案|策划|导演|制片|店长|会计|财务|负责|AE|师/
const NOBODY =
  /^(?:等|催|交|改|补|跟|联系|确认|提供|出|发|定|做|写|开|重|再|继续|完成|安排|准备|落实|推进|尽快|提交|答复|送|印|拍|剪|寄|报|约|找|对|核)/

const lateErrors = ({ jobs }: StatusReport): readonly FieldError[] =>
  inRows('jobs', '工作列表', jobs, ({ light, nextStep }) => [
    light === '延误' && nextStep !== undefined && !PERSON.test(nextStep) && NOBODY.test(nextStep.trim())
      ? { column: 'nextStep', message: '已经延误，下一步要写明谁去做，如“客户执行 A 11-25 催齐尺寸表”' }
      : undefined,
  ])

// What is hidden on paper still travels inside the file, where the client can read it.
const leakErrors = ({ copyFor, jobs }: StatusReport): readonly FieldError[] =>
  copyFor === '客户'
    ? inRows('jobs', '工作列表', jobs, ({ internalNote }) => [
        internalNote === undefined
          ? undefined
          : {
              column: 'internalNote',
              message:
                '发客户的文件里带着填写的数据，内部备注不印也读得出来。请先复制一份留底，在发客户的这份里清空它，或把“给谁看”改成“内部”。',
            },
      ])
    : []

const waitingHints = ({ jobs }: StatusReport, context: Context): readonly Hint[] =>
  inRows('jobs', '工作列表', jobs, (job) => [
    unsureWait(job, context),
    job.light === lightOf(job, context)
      ? undefined
      : {
          column: 'light',
          message: `等客户超过 ${context.site.projects.waitingDays} 个工作日（节点 ${job.due}），打印时标成“预警”，请打电话问一句`,
        },
  ])

const unsureWait = ({ light, stage, due }: Job, { site }: Context): RowFinding | undefined => {
  if (light !== '正常' || stage !== '待客户' || due === undefined || !isDate(due)) return undefined
  const last = addWorkingDays(due, site.projects.waitingDays, site.calendar)
  const why = whyUnsure(due, last, site.calendar)
  if (why === undefined) return undefined
  return { column: 'due', message: `${why}，请核对等到哪天算预警（${last}）` }
}

const OVER = ['已交付', '关单', '暂停']

const dueHints = ({ jobs }: StatusReport, context: Context): readonly Hint[] =>
  inRows('jobs', '工作列表', jobs, (job) => {
    const { due, stage = '', slip = 0 } = job
    if (due === undefined || !isDate(due) || OVER.includes(stage) || lightOf(job, context) !== '正常') return []
    return [
      due < dateOf(context.now)
        ? { column: 'light', message: `节点 ${due} 已经过了，状态还是“正常”，请核对` }
        : undefined,
      slip > 0 ? { column: 'light', message: `比原计划晚 ${slip} 天，状态还是“正常”，请核对` } : undefined,
    ]
  })

// A decision without a date is made when it suits the client.
const decisionHints = ({ decisions }: StatusReport): readonly Hint[] => {
  const undated = (decisions ?? '').split(/[\n；;]/).find((line) => line.trim() !== '' && !/\d/.test(line))
  return when(undated !== undefined, 'decisions', `“${undated?.trim()}”没有最晚日期，请写上，如“（11-27 前）”`)
}
