/*
 * What is said of the draft that a page opens. Fetched when it is said: most pages have nothing to say.
 */

/** Why the draft that was asked for isn't what is shown. It is left as it is, where it is there at all. */
export type Lost = 'newer' | 'broken' | 'missing' | 'tooMuch' | 'cyclic' | 'other'

/** What is said of each. */
export const LOST: Readonly<Record<Lost, string>> = {
  newer: '上次的草稿是用更新的版本填的，这一页打不开它。它还原样存着，请刷新页面再试。现在打开的是一份新的。',
  broken: '上次的草稿打不开。它还原样存着，没有删，在“我的草稿”里可以下载原件。现在打开的是一份新的。',
  tooMuch:
    '上次的草稿里内容太多，打开会卡住，没有打开。它还原样存着，在“我的草稿”里可以下载原件。现在打开的是一份新的。',
  cyclic:
    '这份草稿里的数据自己套着自己，不是表里存下的，打不开。它还原样存着，在“我的草稿”里可以下载原件。现在打开的是一份新的。',
  other: '这份草稿是另一种表的，在“我的草稿”里能打开它。现在打开的是一份新的。',
  missing:
    '要打开的草稿不在这个浏览器里：可能已删除，也可能浏览器清理了网站数据。手上有 PDF 或导出的草稿，可以打开它接着填。现在打开的是一份新的。',
}

/** What is said of a draft that was saved at a time that is still to come. */
export const AHEAD =
  '这份草稿上次保存的时间比电脑现在的时间还晚，电脑的时钟可能调慢过。内容都在；请对一下时间，不然表上的日期会错。'
