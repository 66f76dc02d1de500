/*
 * Reads Markdown with satteri, a parser that shares no code with the writer; GitHub's extensions and mathematics on.
 */
import { markdownToMdast } from 'satteri'

/** A node of the tree (mdast). */
export interface MarkdownNode {
  readonly type: string
  readonly value?: string
  readonly url?: string
  readonly checked?: boolean | null
  readonly children?: readonly MarkdownNode[]
}

/** The tree of a Markdown text. */
export const readMarkdown = (markdown: string): MarkdownNode =>
  // The tree follows the mdast specification; satteri's own types name each kind of node.
  markdownToMdast(markdown, { features: { gfm: true, frontmatter: true, math: true } }) as unknown as MarkdownNode

/** The node and all below it, in the order of the text. */
export const allNodes = (node: MarkdownNode): readonly MarkdownNode[] => [
  node,
  ...(node.children ?? []).flatMap(allNodes),
]

/** What a reader sees of a tree; line breaks of either kind are `\n`. */
export const shownText = (node: MarkdownNode): string =>
  allNodes(node)
    .map(({ type, value = '' }) => (type === 'text' ? value : type === 'break' || value === '<br>' ? '\n' : ''))
    .join('')
