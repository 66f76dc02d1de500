/*
 * What next week's report begins with: this week's jobs, without those that are closed.
 */
import { addDays, isDate } from '../calendar-date.ts'
import { found, numberIn, optionIn, rowsIn, type Source, textIn } from '../carried.ts'
import type { CarryOver } from '../define-template.ts'
import type { Job } from './lights.ts'
import { type StatusReport, schema } from './schema.ts'

const COLUMNS = schema.properties.jobs.items.properties

/** Where a new report can begin. */
export const carryOver: readonly CarryOver<StatusReport>[] = [
  {
    from: 'status-report',
    what: '上周没关单的工作',
    take: (source) => {
      const week = textIn(source, 'weekOf')
      return found<StatusReport>({
        copyFor: optionIn(source, 'copyFor', schema.properties.copyFor.enum),
        clientName: textIn(source, 'clientName'),
        weekOf: week !== undefined && isDate(week) ? addDays(week, 7) : undefined,
        updatedBy: textIn(source, 'updatedBy'),
        jobs: rowsIn(source, 'jobs')
          .filter((row) => row['stage'] !== '关单')
          .map(jobOf),
      })
    },
  },
]

const jobOf = (row: Source): Job =>
  found<Job>({
    jobNo: textIn(row, 'jobNo'),
    job: textIn(row, 'job'),
    stage: optionIn(row, 'stage', COLUMNS.stage.enum),
    light: optionIn(row, 'light', COLUMNS.light.enum),
    nextStep: textIn(row, 'nextStep'),
    ball: optionIn(row, 'ball', COLUMNS.ball.enum),
    due: textIn(row, 'due'),
    slip: numberIn(row, 'slip'),
    internalNote: textIn(row, 'internalNote'),
  })
