/*
 * Everything an agency changes to make the handbook its own. What each value means, and what it must be, is said in
 * site-config/site-config.ts; a value that can't be is named by the build (site-config/check-site-config.ts).
 */
import type { Calendar, SiteConfig } from './site-config/site-config.ts'

/*
 * 2026: 国务院办公厅关于 2026 年部分节假日安排的通知（2025-11-04）.
 * 2027: the weekdays that are off by law (全国年节及纪念日放假办法, 2025 on), those included that make up for a holiday
 * on a weekend (第六条). Which days are bridged and which weekends are worked is in the State Council's notice, published
 * each November. When it is out, replace the 2027 lines and add the year to `noticed`; until then every deadline that
 * touches 2027 says that it is to be looked at again.
 */
const calendar: Calendar = {
  noticed: [2026],
  holidays: [
    '2026-01-01/2026-01-03', // 元旦
    '2026-02-15/2026-02-23', // 春节
    '2026-04-04/2026-04-06', // 清明节
    '2026-05-01/2026-05-05', // 劳动节
    '2026-06-19/2026-06-21', // 端午节
    '2026-09-25/2026-09-27', // 中秋节
    '2026-10-01/2026-10-07', // 国庆节
    '2027-01-01', // 元旦
    '2027-02-05/2027-02-10', // 除夕至正月初三，补假两天
    '2027-04-05', // 清明节
    '2027-05-03/2027-05-04', // 劳动节补假
    '2027-06-09', // 端午节
    '2027-09-15', // 中秋节
    '2027-10-01', // 国庆节
    '2027-10-04/2027-10-05', // 国庆节补假
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
  meetings: { noticeWithin: 1, pitchNoticeWithin: 3, rehearsalHours: 2, fullShare: 60 },
  phone: { urgentMinutes: 5, normalMinutes: 20 },
  visits: { recordWithinHours: 24 },
  complaints: { replyWithinMinutes: 60, closeWithin: 3, revisitWithinDays: 7 },
  hiring: { noticeDays: 21, hire: 80, discuss: 65 },
  weeks: { overloadPercent: 110, longestTask: 16 },
  months: { explainBelow: 90, talkWithin: 3 },
  prospects: {
    staleDays: 30,
    poorFit: 2,
    chances: {
      '1 线索': 5,
      '2 初筛': 10,
      '3 首次接触': 20,
      '4 需求访谈': 35,
      '5 方案或比稿': 50,
      '6 商务谈判': 75,
      '7 签约': 100,
      '8 交接服务': 100,
      搁置: 5,
      丢单: 0,
    },
  },
  projects: { waitingDays: 5, firstDraftDays: 3, revisionDays: 1, artworkDays: 3 },
  appraisal: {
    shares: { 客户总监: [60, 40], 客户经理: [50, 50], 客户执行: [40, 60] },
    weights: {
      客户执行: [5, 6, 5, 5, 4, 5, 4, 4, 5, 7, 5, 5, 10, 10, 4, 2, 4, 3, 5, 2],
      客户经理: [5, 6, 4, 4, 6, 4, 4, 3, 4, 4, 3, 3, 12, 10, 6, 4, 5, 5, 4, 4],
      客户总监: [5, 5, 4, 3, 8, 3, 5, 2, 3, 3, 2, 2, 12, 8, 8, 6, 4, 6, 4, 7],
    },
    grades: [
      ['S', 4.5],
      ['A', 4],
      ['B', 3],
      ['C', 2],
      ['D', 0],
    ],
    results: { rate: [110, 100, 90, 75], gap: [3, 0, -5, -10] },
    reviewWithin: 5,
    discussFrom: 2,
  },
  clients: {
    weights: [15, 15, 20, 8, 12, 8, 8, 6, 8],
    grades: [
      ['A', 80],
      ['B', 65],
      ['C', 50],
      ['D', 0],
    ],
    credit: {
      A: { lateDays: 0, months: 1.5, term: 60 },
      B: { lateDays: 15, months: 1, term: 30 },
      C: { lateDays: 60, months: 0.5, term: 15, prepay: 50 },
    },
    reviewDays: 190,
    profileDays: 100,
  },
  receivables: {
    ladder: [
      [1, '客户执行友好提醒'],
      [8, '客户经理电话加书面'],
      [16, '客户总监出面，停开新工作单'],
      [31, '盖章催款函与还款计划'],
      [61, '总经理与法务评估'],
      [91, '走法律途径'],
    ],
    stopAt: 3,
    brokenPromises: 2,
    remindAfterDays: 300,
  },
}
