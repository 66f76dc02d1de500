/** What its script says: apart, so that it comes without the rest. */
export const scriptWords = { continueWith: (title: string): string => `继续阅读：${title}` } as const

/** What the home page says. Numbers are counted when the site is built. */
export const words = {
  ...scriptWords,
  headline: ['查做法，填表单，', '当场出 PDF'],
  lead: (department: string, pages: number, templates: number): string =>
    `${department}的工作手册，${pages} 页做法、${templates} 份表单。忘了怎么做就搜，要交文件就填。填的内容只留在这台电脑上，不上传。`,
  search: '搜一搜：客户不回、谁来签、hyjy……',
  often: '常找',
  queries: ['会议纪要怎么写', '谁能签字', '这事找谁', '目标怎么拆', '新人第一天'],
  start: '新人从这里开始',
  begin: '从第 1 天读起',
  wholeList: '整张清单',
  mostUsed: '最常用的表',
  allTemplates: (count: number): string => `全部 ${count} 份`,
  map: '手册全图',
  description: (department: string): string => `${department}的工作手册：做法能查，表单能填，当场下载排好版的 PDF。`,
} as const

/** Ids of the templates that are asked for most, most wanted first; those that don't exist yet are passed over. */
export const MOST_USED: readonly string[] = ['minutes', 'creative-brief', 'job-order', 'client-profile']

/** The page whose checklists lead a newcomer through the first month. */
export const START_PAGE = 'start-here'
