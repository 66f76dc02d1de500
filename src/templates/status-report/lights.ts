/*
 * The state of a job as it is printed: what was chosen, or a warning where the client has kept it waiting for too long.
 */
import { dateOf, isDate } from '../calendar-date.ts'
import type { Context } from '../define-template.ts'
import { addWorkingDays } from '../working-days.ts'
import type { StatusReport } from './schema.ts'

/** A row of the list. */
export type Job = NonNullable<StatusReport['jobs']>[number]

/** The states with the marks that survive black and white. */
export const LIGHTS = { 正常: '○', 预警: '△', 延误: '●' } as const

/** The state: 正常 becomes 预警 when a client has let its date pass by more working days than the agency allows. */
export const lightOf = ({ light, stage, due }: Job, { now, site }: Context): Job['light'] => {
  if (light !== '正常' || stage !== '待客户' || due === undefined || !isDate(due)) return light
  return dateOf(now) > addWorkingDays(due, site.projects.waitingDays, site.calendar) ? '预警' : light
}

/** How many jobs stand how: `○ 正常 1　△ 预警 1　● 延误 0`. */
export const countLights = (jobs: readonly Job[], context: Context): string =>
  Object.entries(LIGHTS)
    .map(([light, mark]) => `${mark} ${light} ${jobs.filter((job) => lightOf(job, context) === light).length}`)
    .join('　')
