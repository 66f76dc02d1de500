/*
 * What an order begins with: the brief says what is to be made, the estimate how many rounds are paid for, the profile
 * whose job it is.
 */
import { isDate } from '../calendar-date.ts'
import { numberIn, rowsIn, type Source, textIn } from '../carried.ts'
import type { CarryOver } from '../define-template.ts'
import type { JobOrder } from './schema.ts'

/** What an order takes from other sheets. */
export const carryOver: readonly CarryOver<JobOrder>[] = [
  { from: 'creative-brief', what: '任务、物料清单、必备与禁忌、时间和简报编号', take: (source) => ofBrief(source) },
  { from: 'estimate', what: '客户、项目编号、含修改轮次和已签的估价单号', take: (source) => ofEstimate(source) },
  { from: 'client-profile', what: '客户全称', take: (source) => ({ clientName: textIn(source, 'clientName') }) },
]

// A brief names days; what is due on a day is due before noon for the review, at the day's end else.
const NOON = '12:00'
const END_OF_DAY = '18:00'

const ofBrief = (brief: Source): JobOrder => {
  const projectNo = textIn(brief, 'projectNo')
  return {
    projectNo,
    briefRef: projectNo === undefined ? undefined : `创意简报 ${projectNo} v${numberIn(brief, 'version') ?? 1}`,
    task: textIn(brief, 'task'),
    mandatory: mandatoryOf(brief),
    items: rowsIn(brief, 'deliverables').map((row) => ({
      name: textIn(row, 'name'),
      spec: textIn(row, 'spec'),
      qty: numberIn(row, 'qty'),
      usage: textIn(row, 'where'),
      due: momentOf(row, 'due', END_OF_DAY),
    })),
    firstDue: momentOf(brief, 'reviewDate', NOON),
    finalDue: momentOf(brief, 'finalDate', END_OF_DAY),
  }
}

const ofEstimate = (estimate: Source): JobOrder => ({
  projectNo: textIn(estimate, 'projectNo'),
  clientName: textIn(estimate, 'clientName'),
  roundsIncluded: numberIn(estimate, 'rounds'),
  // What isn't signed is no ground to spend money on.
  estimateNo: textIn(estimate, 'clientSignDate') === undefined ? undefined : textIn(estimate, 'estimateNo'),
})

const mandatoryOf = (brief: Source): string | undefined => {
  const must = rowsIn(brief, 'mandatories').flatMap((row) => {
    const words = [textIn(row, 'item'), textIn(row, 'detail')].filter((word) => word !== undefined)
    return words.length === 0 ? [] : [words.join('：')]
  })
  const avoid = textIn(brief, 'avoid')
  const all = avoid === undefined ? must : [...must, `不可出现：${avoid}`]
  return all.length === 0 ? undefined : all.join('；')
}

const momentOf = (source: Source, id: string, time: string): string | undefined => {
  const day = textIn(source, id)
  return day !== undefined && isDate(day) ? `${day} ${time}` : undefined
}
