/** What the glossary says. */
export const words = {
  title: '术语',
  lead: (count: number): string =>
    `客户部天天挂在嘴边的 ${count} 个词，一词一句话。读正文时把鼠标停在带点线的词上，也能看到。`,
  filter: '筛选术语',
  hint: '写中文、英文或拼音首字母，如 hyjy',
  program: '筛选的程序',
  instead: '所有术语都在下面，可以按字母跳转，或按 Ctrl + F 在页面里找。',
  letters: '按首字母跳转',
  more: (title: string): string => `讲得最细：${title}`,
  also: (names: readonly string[]): string => `也叫：${names.join('、')}`,
  none: '没有这个词。换个说法，或者用上面的搜索找正文。',
  everyday: '填表时的说法',
  everydayWhy: '填表、粘贴或用表格批量生成时，左边的选项也可以照右边的说法写，写完会告诉你读成了哪一个。',
  asked: '要再问一句',
  askedWords: (asked: readonly string[]): string => `${asked.join('、')}。不止一个意思，会列出来请你选。`,
  count: (count: number): string => `${count} 个词`,
} as const
