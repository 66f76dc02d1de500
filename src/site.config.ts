/*
 * Everything an agency changes to make the handbook its own.
 */

/** What the site, the sheets and the rules take from the agency. */
export interface SiteConfig {
  /** The handbook's name, in the header and the browser's title. */
  readonly name: string
  /** Printed at the head of each sheet, and the default of “公司名称”. */
  readonly agency: string
  readonly department: string
  /** People by role; ranges are [from, to]. */
  readonly headcount: {
    readonly director: number
    readonly manager: number
    readonly executive: number
    readonly intern: readonly [number, number]
  }
  readonly calendar: Calendar
  readonly minutes: {
    /** Working days after the meeting by which minutes must be out. */
    readonly sendWithin: number
    /** Working days after sending within which the client may object. */
    readonly confirmWithin: number
  }
}

/**
 * Which days are worked: weekends are off unless listed in `workdays`, other days are on unless listed in `holidays`.
 * An entry is a date, `2026-05-09`, or a range with both ends in it, `2026-02-15/2026-02-23`.
 */
export interface Calendar {
  readonly holidays: readonly string[]
  readonly workdays: readonly string[]
}

/*
 * 2026: 国务院办公厅关于 2026 年部分节假日安排的通知（2025-11-04）.
 * 2027: only the days that are off by law (全国年节及纪念日放假办法, 2025 on); which days are bridged and which weekends
 * are worked is in the State Council's notice, published each November. When it is out, replace the 2027 lines;
 * until then, deadlines that cross one of these holidays may fall a few days early.
 */
const calendar: Calendar = {
  holidays: [
    '2026-01-01/2026-01-03', // 元旦
    '2026-02-15/2026-02-23', // 春节
    '2026-04-04/2026-04-06', // 清明节
    '2026-05-01/2026-05-05', // 劳动节
    '2026-06-19/2026-06-21', // 端午节
    '2026-09-25/2026-09-27', // 中秋节
    '2026-10-01/2026-10-07', // 国庆节
    '2027-01-01', // 元旦
    '2027-02-05/2027-02-08', // 除夕至正月初三
    '2027-04-05', // 清明节
    '2027-05-01/2027-05-02', // 劳动节
    '2027-06-09', // 端午节
    '2027-09-15', // 中秋节
    '2027-10-01/2027-10-03', // 国庆节
  ],
  workdays: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
}

export const site: SiteConfig = {
  name: '客户部手册',
  agency: '本公司',
  department: '客户部',
  headcount: { director: 1, manager: 2, executive: 3, intern: [0, 2] },
  calendar,
  minutes: { sendWithin: 1, confirmWithin: 2 },
}
