/** What the components of the text say by themselves. */
export const words = {
  table: '表格，放不下时可以左右滚动',
  note: '注意',
  items: (count: number): string => `${count} 项`,
} as const
