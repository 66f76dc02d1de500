/*
 * Texts of the model as they stand in a chat: no bold, no grey, an address written out behind its words.
 */
import { runsOf, type Text } from '../../model/text.ts'
import { linkOf } from '../link.ts'
import { linesOf } from '../writable.ts'

/** The lines of a text; the address of a link follows it in brackets. */
export const textLines = (text: Text): readonly string[] => linesOf(runsOf(text).map(sayRun).join(''))

/**
 * A text in one line.
 * @example inLine('甲方：王\n乙方：李') // => '甲方：王；乙方：李'
 */
export const inLine = (text: Text): string =>
  textLines(text).reduce((said, line) => (said === '' ? line : `${said}${ENDS.test(said) ? '' : '；'}${line}`), '')

/** The width of a text in full-width characters, as a chat shows it. */
export const widthOf = (text: string): number =>
  Array.from(text).reduce((sum, character) => sum + (HALF.test(character) ? 0.5 : 1), 0)

const sayRun = ({ text, href }: { readonly text: string; readonly href?: string | undefined }): string => {
  const link = linkOf(href)
  return link?.kind === 'address' && !text.includes(link.href) ? `${text}（${link.href}）` : text
}

const ENDS = /[\p{P}\p{Zs}]$/u
const HALF = /[\u0020-\u007e]/
