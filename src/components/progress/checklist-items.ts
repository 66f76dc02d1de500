/*
 * The items of a checklist have no ids: authors write a plain list. An item is known by its words, so a tick survives
 * when items are reordered or restyled, and goes when the item says something else.
 */

/** A checklist as the home page shows it. */
export interface Checklist {
  readonly id: string
  readonly title: string
  readonly items: readonly { readonly key: string; readonly text: string }[]
}

/**
 * Names an item by its letters and figures alone, so that Markdown and the HTML made from it give the same key.
 * @param text The item's visible text.
 */
export const itemKey = (text: string): string => {
  // FNV-1a, 32 bits: short, the same everywhere, and lists have a dozen items.
  let hash = 0x811c9dc5
  for (const char of text.match(/[\p{L}\p{N}]/gu) ?? []) {
    hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193)
  }
  return (hash >>> 0).toString(36)
}

/** The checklists of a page, in its order, read from its MDX: top-level items only. */
export const readChecklists = (source: string): readonly Checklist[] =>
  [...source.matchAll(/<Checklist\b([^>]*)>([\s\S]*?)<\/Checklist>/g)].map(([, attributes = '', body = '']) => ({
    id: attribute(attributes, 'id'),
    title: attribute(attributes, 'title'),
    items: [...dedent(body).matchAll(/^[-*+] +(?:\[[ xX]\] +)?(.*(?:\n+(?: +.*|$))*)/gm)].map(([, item = '']) => {
      const text = plainText(ownParagraph(item))
      return { key: itemKey(text), text }
    }),
  }))

const attribute = (attributes: string, name: string): string =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? ''

const dedent = (text: string): string => {
  const margin = /^([ \t]*)[-*+] /m.exec(text)?.[1] ?? ''
  return text.replaceAll(new RegExp(`^${margin}`, 'gm'), '')
}

/** What stands before an item's second paragraph or its own list. */
const ownParagraph = (item: string): string => item.split(/\n\s*(?:\n|[-*+] |\d+\. )/, 1)[0] ?? ''

const plainText = (markdown: string): string =>
  markdown
    .replace(/<[^>]*>/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`]/g, '')
    .replace(/\s*\n\s*/g, '')
    .trim()
