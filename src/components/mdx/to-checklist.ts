import { itemKey } from '../progress/checklist-items.ts'

/**
 * Gives each item of a rendered list a checkbox whose label is the item's own text; what follows the text
 * (a list inside the item, a second paragraph) stays outside the label.
 * @param html What Markdown makes of a list; its top-level `<li>` are the items.
 * @throws if there is no item: a checklist that checks nothing is a mistake of its author.
 */
export const toChecklist = (html: string): string => {
  let depth = 0
  let start = 0
  let out = ''
  let count = 0
  for (const tag of html.matchAll(/<(\/?)li\b[^>]*>/g)) {
    const isEnd = tag[1] === '/'
    if (!isEnd && depth === 0) {
      out += `${html.slice(start, tag.index)}<li>`
      start = tag.index + tag[0].length
    }
    depth += isEnd ? -1 : 1
    if (isEnd && depth === 0) {
      out += withCheckbox(html.slice(start, tag.index))
      start = tag.index
      count += 1
    }
  }
  if (count === 0) throw new Error('<Checklist> 里要有一个列表：每项一行，以“- ”开头。')
  return out + html.slice(start)
}

const withCheckbox = (item: string): string => {
  const [, own = '', rest = ''] =
    /^\s*<p>([\s\S]*?)<\/p>([\s\S]*)$/.exec(item) ??
    /^([\s\S]*?)(<(?:ul|ol|p|div|table|details)\b[\s\S]*)?$/.exec(item) ??
    []
  const text = own.replace(/<input[^>]*>/g, '').trim()
  const key = itemKey(text.replace(/<[^>]*>/g, '').replace(/&#?\w+;/g, ''))
  return `<label><input type="checkbox" data-tick="${key}"><span>${text}</span></label>${rest}`
}
