/** What is said of what failed and nobody else says. */
export const words = {
  about: '出了问题',
  what: '刚才这一步要用的程序',
  reload: '刷新页面',
  half: '这一页有一部分没有加载出来：能看，但有些按钮按了没有反应。请刷新页面；一直这样，请告诉维护手册的人。',
} as const
