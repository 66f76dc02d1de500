/*
 * Pieces into messages: as many as fit, a break between two pieces, inside one only where it is longer than a message.
 */
import type { DocumentModel } from '../../model/document.ts'
import { linesOf } from '../writable.ts'
import type { Piece } from './piece.ts'

/** What one message of WeChat takes. */
const MOST_CHARACTERS = 2000
/** Room for the first line of a message, “（草稿 1/12）会议纪要（续）”. */
const MARK_ROOM = 60
/** What is longer isn't said again. */
const LONGEST_AGAIN = 120
const LONGEST_TITLE = 20
const LONGEST_WATERMARK = 8
const ROOM = MOST_CHARACTERS - MARK_ROOM

/** The messages of a document. */
export const toParts = (pieces: readonly Piece[], { title, watermark }: DocumentModel): readonly string[] => {
  const draft = cut(watermark ?? '', LONGEST_WATERMARK)
  const parts = fill(chainsOf(pieces.flatMap(splitPiece)))
  if (parts.length === 0) return [draft === '' ? '' : `（${draft}）`]
  return parts.map((part, index) => {
    const mark = [draft, parts.length === 1 ? '' : `${index + 1}/${parts.length}`]
      .filter((text) => text !== '')
      .join(' ')
    const head = mark === '' ? '' : `（${mark}）`
    return index === 0 ? `${head}${part}` : `${head}${cut(title, LONGEST_TITLE)}（续）\n\n${part}`
  })
}

/** Pieces that stay together: each but the last is kept with its next. */
const chainsOf = (pieces: readonly Piece[]): readonly (readonly Piece[])[] => {
  const chains: Piece[][] = []
  let open = false
  for (const piece of pieces) {
    if (open) chains.at(-1)?.push(piece)
    else chains.push([piece])
    open = piece.keepWithNext === true
  }
  return chains
}

const fill = (chains: readonly (readonly Piece[])[]): readonly string[] => {
  const parts: string[] = []
  const add = (piece: Piece): void => {
    const last = parts.at(-1)
    if (last === undefined) parts.push(piece.text)
    else if (last.length + joined(piece).length <= ROOM) parts[parts.length - 1] = last + joined(piece)
    else parts.push(alone(piece))
  }
  for (const chain of chains) {
    const [first, ...rest] = chain
    if (first === undefined) continue
    const [size, fresh] = [lengthOf(chain), alone(first) + rest.map(joined).join('')]
    // A chain longer than a message breaks where it must, like single pieces.
    if ((parts.at(-1)?.length ?? 0) + size <= ROOM || fresh.length > ROOM) chain.forEach(add)
    else parts.push(fresh)
  }
  return parts
}

const joined = ({ gap, text }: Piece): string => `${gap ? '\n\n' : '\n'}${text}`

const alone = ({ again, text }: Piece): string =>
  again === undefined || again.length > LONGEST_AGAIN ? text : `${again}\n${text}`

const lengthOf = (chain: readonly Piece[]): number => chain.reduce((sum, piece) => sum + joined(piece).length, 0)

/** A piece longer than a message in several, at the ends of lines or sentences where there are any. */
const splitPiece = (piece: Piece): readonly Piece[] => {
  const room = ROOM - LONGEST_AGAIN - 2
  if (piece.text.length <= room) return [piece]
  const texts: string[] = []
  for (let rest = piece.text; rest !== ''; ) {
    const end = rest.length <= room ? rest.length : lastBreak(rest.slice(0, room))
    texts.push(rest.slice(0, end).trim())
    rest = rest.slice(end).trim()
  }
  return texts.map((text, index) => ({
    text,
    again: piece.again,
    gap: index === 0 ? piece.gap : undefined,
    keepWithNext: index === texts.length - 1 ? piece.keepWithNext : undefined,
  }))
}

/** Where a text is best broken: after a line, a sentence, a clause – not in its first half – or between characters. */
const lastBreak = (text: string): number => {
  for (const mark of [/\n/g, /[。！？；]/g, /[，、｜ ]/g]) {
    const last = [...text.matchAll(mark)].at(-1)?.index
    if (last !== undefined && last > text.length / 2) return last + 1
  }
  const end = text.length
  return /[\ud800-\udbff]/.test(text[end - 1] ?? '') ? end - 1 : end
}

const cut = (text: string, most: number): string => {
  const line = linesOf(text).join(' ')
  return line.length <= most ? line : `${Array.from(line.slice(0, most)).slice(0, -1).join('')}…`
}
