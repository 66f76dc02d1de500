/** What the handbook's index says. */
export const words = {
  title: '手册',
  lead: (pages: number, minutes: number): string =>
    `一共 ${pages} 页，从头读完约 ${minutes} 分钟。新人照“开始”里的清单读，别人有事再来查。`,
  minutes: (count: number): string => `约 ${count} 分钟`,
} as const
