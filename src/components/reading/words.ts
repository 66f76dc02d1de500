/** What scripts say on every page: apart, so that they come without the rest. */
export const scriptWords = { markRead: '标为已读', isRead: '已读，撤销' } as const

/** What a reading page says around its text. */
export const words = {
  ...scriptWords,
  place: '所在位置',
  handbook: '手册',
  facts: '关于本页',
  minutes: (count: number): string => `约 ${count} 分钟`,
  owner: (owner: string): string => `负责人：${owner}`,
  reviewed: (date: string): string => `${date} 复核`,
  changed: (date: string): string => `${date} 改过`,
  history: '改动记录',
  templates: '模板：',
  overdue: (due: string, owner: string): string =>
    `这一页该在 ${due} 前复核，现在过期了。照着做之前，先向${owner}确认。`,
  able: '读完你能',
  contents: '本页目录',
  turn: '前后页',
  previous: '上一页',
  next: '下一页',
  anchor: (heading: string): string => `“${heading}”一节的链接`,
} as const
