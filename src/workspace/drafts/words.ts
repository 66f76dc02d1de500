import type { ListedState } from '../../drafts/listing.ts'
import type { Refusal } from '../../drafts/store.ts'

/** Why a draft in the list can't be opened, and what to do. */
const REASONS: Readonly<Record<Exclude<ListedState, 'ready'>, string>> = {
  newer: '是用更新的版本填的，这里打不开。请刷新页面再试；还是不行，先下载原件留着。',
  broken: '打不开，可能被改坏了。它还原样存着；可以下载原件，请维护手册的人看。',
  cyclic: '里面的数据自己套着自己，不是表里存下的，打不开。它还原样存着；可以下载原件，请维护手册的人看。',
  tooMuch: '里面的内容太多，打开会卡住。它还原样存着；可以下载原件，请维护手册的人看。',
  unknown: '手册里没有它的表了。它还原样存着，可以下载原件。',
}

const REFUSALS: Readonly<Record<Refusal, string>> = {
  blocked: '别的标签页里开着旧的手册，占住了存东西的地方。请关掉那些标签页再试。',
  refused: '这个浏览器不让网页存东西，可能是无痕窗口，或在设置里关掉了 Cookie 和网站数据。',
  slow: '浏览器存东西的地方一直没有回应。请关掉别的手册标签页，再刷新。',
  full: '浏览器给网页的空间满了。请先备份，再删掉几份不要的草稿，或清理别的网站的数据。',
  failed: '浏览器这次没存成，请再试一次。',
}

/** What the list of drafts says. */
export const words = {
  title: '我的草稿',
  ofKind: (kind: string): string => `${kind}的草稿`,
  everyKind: '所有表的草稿',
  noneYet: '还没有',
  untitled: '还没写名称',
  none: '还没有草稿。打开一份表填几个字，就会存在这里。',
  noneFound: (query: string): string => `没有含“${query}”的草稿。`,
  count: (count: number): string => `${count} 份`,
  latest: (name: string, when: string): string => `最近：${name}${when === '' ? '' : `，${when}`}`,
  search: '查找草稿',
  searchHint: '名称、客户或正文里的字',
  current: '正在编辑',
  reason: (state: Exclude<ListedState, 'ready'>): string => REASONS[state],
  duplicate: '复制',
  remove: '删除',
  raw: '下载原件',
  of: (act: string, name: string): string => `${act}“${name}”`,
  another: (name: string, count: number): string => `${name}（第 ${count} 份）`,
  duplicated: (name: string): string => `已复制“${name}”，新的一份排在最前面。`,
  removed: (name: string): string => `已删除“${name}”。`,
  restore: (name: string): string => `撤销删除“${name}”`,
  undo: '撤销',
  restored: (name: string): string => `“${name}”回来了。`,
  isOpen: (name: string): string => `“${name}”正在另一个标签页里编辑，没有删除。请先关掉那一页。`,
  refusal: (why: Refusal): string => REFUSALS[why],
  unreadable: (why: Refusal): string => `草稿读不出来：${REFUSALS[why]}`,
  create: '新建草稿',
  close: '关闭',
  again: '重试',
  backUp: '备份全部',
  backUpFound: (count: number): string => `备份这 ${count} 份`,
  bringBack: '恢复备份',
  backedUp: (count: number, files: number): string =>
    `已备份 ${count} 份草稿${files > 1 ? `，分成 ${files} 个文件` : ''}。换一台电脑，用“恢复备份”取回来。`,
  noBackup: (file: string): string => `“${file}”不是手册的备份，也不是导出的草稿，没有恢复。`,
  nothingNew: (file: string): string => `“${file}”里的草稿这里都有，内容也一样，没有什么要恢复的。`,
  inside: (file: string, count: number): string => `“${file}”里有 ${count} 份草稿。`,
  same: (count: number): string => `${count} 份和这里的一样，不用恢复。`,
  unusable: (count: number): string => `${count} 份读不出来，没有列在下面。`,
  neverReplaces: '这里已有的草稿一份也不会被换掉，不一样的会另存一份。',
  absent: '这里没有',
  newer: '比这里的新，另存一份',
  older: '比这里的旧，另存一份',
  confirm: '恢复选中的',
  cancel: '取消',
  broughtBack: (count: number): string => `已恢复 ${count} 份。`,
  partly: (count: number, left: number, why: Refusal): string =>
    `恢复了 ${count} 份，还有 ${left} 份没存下：${REFUSALS[why]}`,
} as const
