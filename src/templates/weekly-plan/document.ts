/*
 * The printed plan, one page to pin up and to go through on Monday: the week and its hours, beside each other what is
 * to be done and whom to call, what became of last week and what help is needed.
 */
import type { Block, DocumentModel } from '../../engine/model/document.ts'
import { mm } from '../../engine/model/units.ts'
import { withWeekday } from '../calendar-date.ts'
import type { Context } from '../define-template.ts'
import { figure } from '../figures.ts'
import { pdfName } from '../file-name.ts'
import { filingLine } from '../filing-line.ts'
import { type SheetFields, sheetFields } from '../sheet-fields.ts'
import { A4_LANDSCAPE, sheetFrame } from '../sheet-frame.ts'
import { grid, part, signature } from '../sheet-parts.ts'
import { weekEndOf } from '../week.ts'
import { SIGNERS, withDefaults } from './defaults.ts'
import { hoursTotalOf, overloadOf } from './hours.ts'
import { computedOf } from './rules.ts'
import { schema, type WeeklyPlan } from './schema.ts'
import { clients, review, tasks } from './tables.ts'

const NAME = '每周工作计划'

// Four parts on one page: the binding margin goes to the text.
const PAGE = { ...A4_LANDSCAPE, margin: { ...A4_LANDSCAPE.margin, top: mm(15) } }

/** The sheet; data of any completeness, defaults are supplied. */
export const toDocument = (data: WeeklyPlan, context: Context): DocumentModel => {
  const blank = context.blank === true
  const full = blank ? {} : withDefaults(data, context)
  const fields = sheetFields(schema, full, blank, blank ? {} : computedOf(full, context))
  return {
    title: full.person === undefined ? NAME : `${NAME}：${full.person}`,
    subject: full.weekStart === undefined ? undefined : `${full.weekStart} 这一周`,
    ...sheetFrame(NAME, full, context),
    page: PAGE,
    blocks: [
      { kind: 'heading', level: 1, text: NAME },
      blank ? blankWeek(fields) : week(fields, full),
      {
        kind: 'columns',
        shares: [5, 3],
        gap: mm(6),
        columns: [
          [
            part('本周计划'),
            ...tasks(fields, full, blank),
            part('上周回顾'),
            review(fields),
            ...filingLine(full, blank),
          ],
          [part('客户与收款'), ...clients(fields), part('求助与成长'), help(fields), signature(SIGNERS)],
        ],
      },
    ],
  }
}

/** `周计划_客户执行 A_2026-11-23.pdf`. */
export const fileName = (data: WeeklyPlan, context: Context): string => {
  if (context.blank) return pdfName('周计划', '空白表')
  const { person, weekStart, docNo } = withDefaults(data, context)
  return pdfName('周计划', person, weekStart ?? docNo)
}

const week = ({ item }: SheetFields, full: WeeklyPlan): Block => {
  const sunday = weekEndOf(full.weekStart)
  const over = overloadOf(full)
  const total = hoursTotalOf(full)
  const hours = total === undefined ? undefined : `${figure(total)} 小时`
  return grid(
    [
      item('person'),
      item('weekStart'),
      item('availableHours'),
      item('role'),
      { ...item('weekEnd'), ...(sunday === undefined ? {} : { value: withWeekday(sunday) }) },
      {
        ...item('hoursTotal'),
        // Seen on a fax as well as on the screen: a mark, not a colour.
        ...(hours === undefined ? {} : { value: over === undefined ? hours : `▲ ${hours}，多 ${figure(over)} 小时` }),
      },
    ],
    3,
  )
}

// Room to tick the position; which Sunday ends the week needs no writing.
const blankWeek = ({ item }: SheetFields): Block =>
  grid([item('person'), item('role', { span: 2 }), item('weekStart'), item('availableHours'), item('hoursTotal')], 3)

const help = ({ item }: SheetFields): Block => grid([item('risks'), item('learning'), item('managerNote')], 1)
