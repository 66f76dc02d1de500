/*
 * What the compiler can't see of an agency's values: sums, orders, ranges, dates that exist.
 */
import { isDate } from '../templates/calendar-date.ts'
import type { Grades, Position, SiteConfig } from './site-config.ts'

/** Abilities that are appraised (A1–D6) and dimensions in which clients are graded. */
const ABILITIES = 20
const DIMENSIONS = 9

/** What is wrong with the values: a sentence each, in Chinese, with the place, what stands there and what should. */
export const checkSiteConfig = (site: SiteConfig): readonly string[] => [
  ...texts(site),
  ...counts(site),
  ...calendar(site),
  ...appraisal(site),
  ...clients(site),
  ...ladder(site),
  ...percents(site),
]

const texts = ({ name, agency, department }: SiteConfig): readonly string[] =>
  Object.entries({ name, agency, department }).flatMap(([key, value]) =>
    value.trim() === '' ? [`${key} 是空的，请填上名称。`] : [],
  )

// Every number that counts days, hours, minutes or people; sums, grades and ladders have rules of their own below.
const counts = (site: SiteConfig): readonly string[] => {
  const { director, manager, executive, intern } = site.headcount
  const { months, clients, receivables, appraisal: appraised } = site
  const groups = {
    headcount: { director, manager, executive, 'intern[0]': intern[0], 'intern[1]': intern[1] },
    minutes: site.minutes,
    meetings: site.meetings,
    phone: site.phone,
    visits: site.visits,
    complaints: site.complaints,
    hiring: site.hiring,
    weeks: site.weeks,
    months: { talkWithin: months.talkWithin },
    projects: site.projects,
    clients: { reviewDays: clients.reviewDays, profileDays: clients.profileDays },
    appraisal: { reviewWithin: appraised.reviewWithin, discussFrom: appraised.discussFrom },
    receivables: { stopAt: receivables.stopAt, remindAfterDays: receivables.remindAfterDays },
  }
  const negative = Object.entries(groups).flatMap(([group, values]) =>
    Object.entries(values).flatMap(([key, value]) =>
      Number.isFinite(value) && value >= 0 ? [] : [`${group}.${key} 是 ${value}，应为不小于 0 的数。`],
    ),
  )
  return intern[0] > intern[1]
    ? [...negative, `headcount.intern 从 ${intern[0]} 到 ${intern[1]}，前一个数应不大于后一个。`]
    : negative
}

const calendar = ({ calendar: { holidays, workdays } }: SiteConfig): readonly string[] =>
  Object.entries({ holidays, workdays }).flatMap(([key, entries]) =>
    entries.flatMap((entry) => {
      const [from = '', to = from, ...rest] = entry.split('/')
      if (rest.length === 0 && isDate(from) && isDate(to) && from <= to) return []
      return [`calendar.${key} 里的“${entry}”不对，请写成 2026-05-01 或 2026-05-01/2026-05-05，日期要存在，先小后大。`]
    }),
  )

const appraisal = ({ appraisal: { shares, weights, grades, results } }: SiteConfig): readonly string[] => [
  ...positions(weights).flatMap(([position, list]) => [
    ...lengthIs(`appraisal.weights.${position}`, list, ABILITIES),
    ...sumIs(`appraisal.weights.${position}`, list),
  ]),
  ...positions(shares).flatMap(([position, list]) => sumIs(`appraisal.shares.${position}`, list)),
  ...gradesFall('appraisal.grades', grades),
  ...Object.entries(results).flatMap(([key, from]) => falls(`appraisal.results.${key}`, from)),
]

const clients = ({ clients: { weights, grades, credit } }: SiteConfig): readonly string[] => [
  ...lengthIs('clients.weights', weights, DIMENSIONS),
  ...sumIs('clients.weights', weights),
  ...gradesFall('clients.grades', grades),
  ...(credit.A.lateDays <= credit.B.lateDays && credit.B.lateDays <= credit.C.lateDays
    ? []
    : ['clients.credit 里的 lateDays 应由 A 到 C 递增：信用越好，容许的逾期越短。']),
]

const ladder = ({ receivables: { ladder, stopAt } }: SiteConfig): readonly string[] => [
  ...ladder.flatMap(([from, action], index) => {
    const before = ladder[index - 1]?.[0] ?? 0
    return from > before
      ? []
      : [`receivables.ladder 第 ${index + 1} 级（${action}）从逾期 ${from} 天起，应大于上一级的 ${before} 天。`]
  }),
  ...(stopAt <= ladder.length ? [] : [`receivables.stopAt 是 ${stopAt}，但催收只有 ${ladder.length} 级。`]),
]

const percents = ({ prospects, months, hiring, clients }: SiteConfig): readonly string[] => {
  const values = Object.entries({
    ...Object.fromEntries(
      Object.entries(prospects.chances).map(([stage, chance]) => [`prospects.chances.${stage}`, chance]),
    ),
    'clients.credit.C.prepay': clients.credit.C.prepay ?? 0,
    'months.explainBelow': months.explainBelow,
    'hiring.hire': hiring.hire,
    'hiring.discuss': hiring.discuss,
  })
  const wide = values.flatMap(([key, value]) =>
    value >= 0 && value <= 100 ? [] : [`${key} 是 ${value}，应在 0 到 100 之间。`],
  )
  return hiring.discuss <= hiring.hire
    ? wide
    : [...wide, `hiring.discuss（${hiring.discuss}）应不大于 hiring.hire（${hiring.hire}）。`]
}

const positions = <T>(by: Readonly<Record<Position, T>>): readonly (readonly [string, T])[] => Object.entries(by)

const lengthIs = (key: string, list: readonly number[], length: number): readonly string[] =>
  list.length === length ? [] : [`${key} 有 ${list.length} 项，应为 ${length} 项，一项对一个评估点。`]

const sumIs = (key: string, list: readonly number[]): readonly string[] => {
  const sum = list.reduce((total, value) => total + value, 0)
  return sum === 100 ? [] : [`${key} 合计 ${sum}，应为 100。`]
}

const gradesFall = (key: string, grades: Grades): readonly string[] => {
  const falling = grades.every(([, from], index) => index === 0 || from < (grades[index - 1]?.[1] ?? 0))
  return falling && grades.at(-1)?.[1] === 0 ? [] : [`${key} 应从高到低排，最后一级从 0 分起。`]
}

const falls = (key: string, from: readonly number[]): readonly string[] =>
  from.every((value, index) => index === 0 || value < (from[index - 1] ?? 0))
    ? []
    : [`${key} 应从高到低排：${from.join('、')}，后一个应小于前一个。`]
