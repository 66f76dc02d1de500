/*
 * Texts of the model as inline Markdown.
 */
import { type Run, runsOf, type Text } from '../../model/text.ts'
import { type Link, linkOf } from '../link.ts'
import { linesOf, writable } from '../writable.ts'
import { escapeLineStart, escapeText } from './escape.ts'

/** A text in lines; each but the last ends in a hard break, and none begins a block of its own. */
export const inLines = (text: Text): string => markedLines(text).map(escapeLineStart).join('\\\n')

/** A text in one line, for a heading. */
export const inOneLine = (text: Text): string => escapeLineStart(markedLines(text).join(' '))

/** A text in a cell of a table: its lines are parted by `<br>`. */
export const inCell = (text: Text): string => markedLines(text).join('<br>')

/** A text in bold, whatever its first and last characters are. */
export const bold = (text: string): string => inLines([{ text, bold: true }])

const markedLines = (text: Text): readonly string[] =>
  runLines(text)
    .map((runs) => runs.map(markRun).join('').trim())
    .filter((line) => line !== '')

/** Runs by line; neighbours in the same style are one, since `**甲****乙**` means something else. */
const runLines = (text: Text): readonly (readonly Run[])[] => {
  const lines: Run[][] = [[]]
  for (const run of runsOf(text)) {
    writable(run.text)
      .split('\n')
      .forEach((part, index) => {
        if (index > 0) lines.push([])
        const line = lines.at(-1) as Run[] // never empty
        const last = line.at(-1)
        if (last !== undefined && last.bold === run.bold && last.href === run.href)
          line[line.length - 1] = { ...last, text: last.text + part }
        else if (part !== '') line.push({ ...run, text: part })
      })
  }
  return lines
}

const markRun = ({ text, bold, href }: Run): string => {
  const [before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text)?.slice(1) ?? []
  if (inner === '') return text
  const link = linkOf(href)
  const marked = link === undefined ? escapeText(inner) : markLink(inner, link)
  return before + (bold ? markBold(marked, inner) : marked) + after
}

const markLink = (text: string, link: Link): string => {
  const target = link.kind === 'heading' ? `#${link.id.replace(/[^\p{L}\p{N}_-]/gu, '')}` : link.href
  return `[${escapeText(text, 'in a link')}](<${target}>)`
}

// Stars hold only beside letters: a bold text that begins or ends in punctuation, as “甲（乙）丙” often has, would keep
// its stars on the page (CommonMark, §6.2, left- and right-flanking).
const markBold = (marked: string, text: string): string =>
  /^[\p{L}\p{N}](.*[\p{L}\p{N}])?$/su.test(text) && marked === text ? `**${marked}**` : `<strong>${marked}</strong>`

/** A text that may have no line at all, in one. */
export const plainLine = (text: string): string => linesOf(text).join(' ')
