/** What scripts say on every page: apart, so that they come without the rest. */
export const scriptWords = { searchKeyApple: '⌘ K', read: '（已读）' } as const

/** What the frame around every page says. */
export const words = {
  ...scriptWords,
  skip: '跳到正文',
  mainNavigation: '主导航',
  handbook: '手册',
  templates: '模板',
  glossary: '术语',
  quiz: '自测',
  about: '关于本手册',
  offline: '离线可用',
  licences: '许可',
  openMenu: '打开目录',
  closeMenu: '关闭目录',
  menu: '目录',
  search: '搜索页面、模板、字段',
  searchKey: 'Ctrl K',
  theme: '配色',
  themes: { system: '跟随系统', light: '浅色', dark: '深色' },
  handbookNavigation: '手册目录',
  allPages: (count: number): string => `全部 ${count} 页`,
  notFound: {
    title: '没有这一页',
    why: '地址可能打错了，或者这一页改了名。搜一下标题里的词，多半就能找到。',
    search: '搜索手册',
    handbook: '看手册目录',
    templates: '看全部模板',
  },
  privacy: '填的内容只留在这台电脑上，不上传。',
} as const
