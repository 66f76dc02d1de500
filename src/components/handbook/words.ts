/** What the handbook's index says. */
export const words = {
  title: '手册',
  lead: (pages: number, minutes: number): string =>
    `一共 ${pages} 页，从头读完约 ${minutes} 分钟。新人照“开始”里的清单读，别人有事再来查。`,
  book: '整本带走',
  bookLead: '同样的字，排成一本书：有目录、页码、书签，打印出来也好读。',
  whole: '整本手册（PDF）',
  part: (title: string): string => `${title}（PDF）`,
  minutes: (count: number): string => `约 ${count} 分钟`,
} as const
