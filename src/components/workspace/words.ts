/** What the templates' pages say before their forms are there, and around them. */
export const words = {
  drafts: '我的草稿',
  opening: '正在打开……',
  never:
    '等了这么久还没打开，可能是脚本被浏览器或扩展拦下了，也可能是下载太慢。请刷新页面；急用可以先下载空白表，用笔填。',
  again: '刷新页面',
  needsScript: '在网页上填写要用到 JavaScript，这个浏览器没有打开它。可以打印空白表，用笔填。',
  tooOld: (names: string): string =>
    `这个浏览器太旧，表可能打不开，也可能做不出 PDF。在网页上填写要用这些浏览器，或更新的版本：${names}。请换一个再填，或打印空白表，用笔填。`,
  blank: '下载空白表',
  blankOf: (name: string): string => `空白的${name}（PDF，打印出来用笔填）`,
  sampleOf: (name: string): string => `填好的${name}（PDF，看看该写成什么样）`,
  about: '关于这份表',
  signed: '签字',
  unsigned: '不用签字',
  time: '用时',
  takes: (minutes: number): string => `约 ${minutes} 分钟`,
  paper: '纸张',
  howTo: (name: string): string => `怎样写好${name}`,
  fields: '这份表有哪些栏',
  columns: (titles: readonly string[]): string => `（${titles.join('、')}）`,
} as const
