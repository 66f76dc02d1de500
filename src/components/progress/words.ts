/** What stands around the reader's progress. */
export const words = {
  title: '你的进度',
  read: (count: number, total: number): string => `读了 ${count} 页，共 ${total} 页`,
  note: '只记在这台电脑的这个浏览器里。换电脑之前先导出。',
  save: '导出进度',
  load: '导入进度',
  fileName: '手册进度.json',
  loaded: (count: number): string => `导入好了：读过的有 ${count} 页，清单和自测也带过来了。`,
  loadedThings: '导入的进度',
  ticks: '记住打勾的程序',
  insteadOfTicks: '现在打的勾，关掉这一页就没有了。',
  program: '导出和导入进度的程序',
  instead: '读过的页照样记着。',
  gone: '这个文件读不出来，可能已被移走。请重新选一次。',
  wrong: '这个文件不是从“导出进度”来的，没有改动任何东西。请选名字里有“手册进度”的文件。',
} as const
