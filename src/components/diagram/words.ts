/** What stands around a diagram. */
export const words = {
  caption: (title: string): string => `图：${title}`,
  inWords: '用文字看这张图',
  leadsTo: '连到',
  turn: (label: string | undefined, number: number, title: string): string =>
    `${label ?? '接着'} → 第 ${number} 步 ${title}`,
} as const
