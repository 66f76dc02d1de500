import type { Run, Text } from '../../engine/model/text.ts'
import { childrenOf, type Tree } from './evaluate-page.ts'

/**
 * Running text with its bold and its links. Links to other pages lead to their chapter in the book; a link to a form or
 * to a place of the site has nowhere to lead on paper, and stays text.
 */
export const toRuns = (tree: Tree, style: Omit<Run, 'text'> = {}): readonly Run[] =>
  tree.flatMap((node): readonly Run[] => {
    if (typeof node === 'string') {
      const text = node.replace(/\s*\n\s*/g, '')
      return text === '' ? [] : [{ text, ...style }]
    }
    const inner = childrenOf(node.props['children'])
    switch (node.type) {
      case 'br':
        return [{ text: '\n', ...style }]
      case 'strong':
        return toRuns(inner, { ...style, bold: true })
      case 'a': {
        const href = targetOf(String(node.props['href'] ?? ''))
        return toRuns(inner, href === undefined ? style : { ...style, href })
      }
      default:
        return toRuns(inner, style)
    }
  })

/** The same, as a text. */
export const toText = (tree: Tree): Text => toRuns(tree)

/** `../role-ae/#anchor` is the chapter `#role-ae`; addresses stay. */
const targetOf = (href: string): string | undefined => {
  if (/^https?:/.test(href)) return href
  const page = /^\.\.\/([a-z0-9-]+)\//.exec(href)?.[1]
  return page === undefined || page === '..' ? undefined : `#${page}`
}
