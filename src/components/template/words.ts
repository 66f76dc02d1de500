/** What the cards of templates say. */
export const words = {
  open: '打开模板',
  blank: '空白表（PDF）',
  sample: '填好的样子（PDF）',
  takes: (minutes: number): string => `约 ${minutes} 分钟`,
  signers: (signers: readonly string[]): string => (signers.length > 0 ? `签字：${signers.join('、')}` : '不用签字'),
  title: '模板',
  lead: (count: number): string =>
    `${count} 份表单，都在浏览器里填，填完下载排好版的 PDF。填的内容只留在这台电脑上，不上传。`,
  unknown: (id: string, known: readonly string[]): string => `没有模板“${id}”。现有的是：${known.join('、')}。`,
} as const
