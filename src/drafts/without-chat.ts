/*
 * What chats and people put behind a link, where a program that finds links in text takes it for a part of them. Only
 * the end is looked at, so that a long text costs nothing.
 */

/** Characters at the end of a text in which something added is looked for. */
const END = 120

/** A link without the jump that WeChat puts behind it. */
export const withoutRedirect = (text: string): string =>
  text.slice(0, -END) + text.slice(-END).replace(/(?:#|%23)(?:wechat_\w+|rd)(?:[^\w&][^&]*)?$/i, '')

/**
 * A value at the end of a link without what was written after the link: marks, a bracket that nothing has opened,
 * “，请查收”. A full stop stays where it ends prose, of more sentences than one.
 */
export const withoutChat = (value: string): string => {
  let end = value.slice(-END)
  for (let times = 0; times < PHRASES; times++) end = end.replace(COURTESY, '')
  let text = value.slice(0, -END) + end
  for (let times = 0; times < END; times++) {
    const shorter = withoutMark(text).trimEnd()
    if (shorter === text) break
    text = shorter
  }
  return text
}

/** Phrases that may follow on one another: “，请查收。谢谢！” */
const PHRASES = 3

const COURTESY =
  /[\s，,。.；;！!]{1,4}(?:请(?:您|你|大家)?(?:查收|查看|查阅|过目|确认|填写|填一下|打开|点开|点击|看一下|看下|收一下)|谢谢|多谢|辛苦|麻烦)[^，。]{0,12}[。！!～~]{0,4}$/

const withoutMark = (text: string): string => {
  const last = text.at(-1) ?? ''
  const rest = text.slice(0, -last.length)
  if (MARKS.has(last)) return PROSE.test(text.slice(-END)) ? text : rest
  const opener = OPENERS.get(last)
  if (opener === undefined) return text
  const closed = count(text, last)
  const isLone = opener === last ? closed % 2 === 1 : count(text, opener) < closed
  return isLone ? rest : text
}

const MARKS = new Set('。．.，,；;、！!～~…')

const PROSE = /[。！？；][^。！？；]+[。！]$/

/** By what closes, what opens. */
const OPENERS: ReadonlyMap<string, string> = new Map(
  ['()', '（）', '[]', '【】', '<>', '《》', '「」', '『』', '“”', '‘’', '〔〕', '{}', '""', "''"].map(
    ([open = '', close = '']) => [close, open],
  ),
)

const count = (text: string, mark: string): number => text.split(mark).length - 1
