/*
 * The five days of a job, one after the other, and the works between the first and the last of them.
 */
import type { FieldError } from '../define-template.ts'
import { inOrder, inRows, type Step } from '../findings.ts'
import { type CreativeBrief, schema } from './schema.ts'

/** The days in their order: field, title, date. */
export const timelineOf = (data: CreativeBrief): readonly Step[] =>
  (['briefingDate', 'reviewDate', 'proposalDate', 'finalDate', 'launchDate'] as const).map((id) => [
    id,
    schema.properties[id].title,
    data[id],
  ])

/** Days that run backwards; works due before anybody was briefed or after the launch. */
export const dateErrors = (data: CreativeBrief): readonly FieldError[] => [
  ...inOrder(timelineOf(data)).map(({ path, message }) => ({ path, message: `${message}。改其中一个日期。` })),
  ...inRows('deliverables', '交付清单', data.deliverables, ({ due }) => [
    isBefore(due, data.briefingDate)
      ? { column: 'due', message: `完成稿日期不能早于内部简报会（${data.briefingDate}），那时还没开工` }
      : undefined,
    isBefore(data.launchDate, due)
      ? { column: 'due', message: `完成稿日期不能晚于上线/上刊（${data.launchDate}），提前它或推后上线` }
      : undefined,
  ]),
]

const isBefore = (earlier: string | undefined, later: string | undefined): boolean =>
  earlier !== undefined && later !== undefined && earlier < later
