/*
 * The texts that a workbook's cells share.
 */
import type { Parts } from './parts.ts'
import { readXml } from './read-xml.ts'

/** The shared texts, in their order. What says how a character is read (`rPh`) is none of the text. */
export const readStrings = (parts: Parts, part: string | undefined): readonly string[] => {
  const strings: string[] = []
  let text: string | undefined
  let inText = false
  let inReading = false
  if (part !== undefined)
    readXml(parts.read(part), {
      open: (name) => {
        if (name === 'si') text = ''
        if (name === 'rPh') inReading = true
        if (name === 't') inText = !inReading
      },
      text: (data) => {
        if (inText) text += data
      },
      close: (name) => {
        if (name === 't') inText = false
        if (name === 'rPh') inReading = false
        if (name === 'si') strings.push(withCharacters(text ?? ''))
      },
    })
  return strings
}

/** A text of a cell: `_x000D_` stands for a character that XML can't hold (ECMA-376, part 1, 22.9.2.19). */
export const withCharacters = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text
