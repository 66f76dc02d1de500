/*
 * A handbook page as a tree of elements: the MDX that the site renders, run with a runtime that only notes down what was
 * called with what. Expressions such as `{site.headcount.director}` come out as what they are worth.
 */
import { evaluate } from 'satteri'
import { site } from '../../site.config.ts'

/** An element: the name of a tag or of one of our components, and what it was given. */
export interface Element {
  readonly type: string
  readonly props: Readonly<Record<string, unknown>>
}

/** Elements and texts in their order; what is nothing on the page is left out. */
export type Tree = readonly (Element | string)[]

/** @param source MDX with or without its frontmatter. @param components Names that the page may use. */
export const evaluatePage = (source: string, components: readonly string[]): Tree => {
  const page = evaluate(withSettings(source), { Fragment: 'Fragment', jsx: element, jsxs: element })
  if (page instanceof Promise) throw new Error('A page can be read without waiting: no plugin is asynchronous.')
  const content = page['default'] as (props: object) => unknown // what MDX compiles to
  return childrenOf(content({ components: Object.fromEntries(components.map((name) => [name, name])) }))
}

/** What an element holds. */
export const childrenOf = (node: unknown): Tree => {
  if (Array.isArray(node)) return node.flatMap(childrenOf)
  if (typeof node === 'string' || typeof node === 'number') return [String(node)]
  if (!isElement(node)) return []
  return node.type === 'Fragment' ? childrenOf(node.props['children']) : [node]
}

/** Elements among the children, without the white space between them. */
export const elementsIn = (element: Element): readonly Element[] =>
  childrenOf(element.props['children']).filter((child) => typeof child !== 'string')

const element = (type: unknown, props: unknown): unknown => (typeof type === 'function' ? type(props) : { type, props })

const isElement = (node: unknown): node is Element => typeof node === 'object' && node !== null && 'type' in node

// A page imports nothing but the settings; evaluated from a text, it has no folder to import from.
const withSettings = (source: string): string =>
  source
    .replace(/^---[\s\S]*?\n---\n/, '')
    .replace(/^import \{ site \} from .*$/m, `export const site = ${JSON.stringify(site)}`)
