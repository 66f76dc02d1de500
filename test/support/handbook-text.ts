/*
 * The handbook's pages as their readers see them, read from the files: for tests of what is said, not of how it looks.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parse } from 'yaml'

/** A page's id and its text, a line a paragraph, item or cell. */
export interface PageText {
  readonly id: string
  readonly text: string
}

/** Every page. */
export const handbookTexts = (): readonly PageText[] =>
  readdirSync('content/handbook', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => ({ id: basename(file, '.mdx'), text: readerText(readFileSync(`content/handbook/${file}`, 'utf8')) }))

/** What a reader sees of a page's source: titles of components too, what a setting says as “…”. */
export const readerText = (source: string): string =>
  source
    .replace(/^---[\s\S]*?\n---\n/, '')
    .replace(/^(?:import|export) .*$/gm, '')
    .replace(/\*\*|^#+ |^> |^[-*] |^\d+\. /gm, '')
    .replace(/<Diagram id="([^"]+)"[^>]*>/g, (_, id: string) => `图：${diagramTitle(id)}\n`)
    .replace(
      /<[A-Z][^>]*>/g,
      (tag) => `${[...tag.matchAll(/\btitle="([^"]*)"/g)].map(([, title]) => title).join(' ')}\n`,
    )
    .replace(/<\/?[A-Za-z][^>]*>/g, '')
    .replace(/\{[^{}]*\}/g, '…')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\|/g, '\n')

/** Sentences of a text, without the marks at their ends. */
export const sentencesOf = (text: string): readonly string[] =>
  text
    .split(/[。！？；\n]|(?<=[”）])\s/)
    .map((sentence) => sentence.trim().replace(/^[“”"]+|[“”"]+$/g, ''))
    .filter((sentence) => sentence !== '')

const diagramTitle = (id: string): string => {
  const diagram = parse(readFileSync(`content/diagrams/${id}.yaml`, 'utf8')) as { readonly title: string }
  return diagram.title
}
