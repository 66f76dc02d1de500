/*
 * Which characters of a sheet the font lacks, and in which field they were typed.
 */
import type { Fonts } from '../font/fonts.ts'
import type { FieldPath } from '../model/document.ts'
import type { LayoutWarning } from '../model/page.ts'
import { isBoldAt } from './runs.ts'
import type { SetRun } from './set-text.ts'

/** Notes what is missing, once a field and character. Gives whether nothing is. */
export type NoteMissing = (text: string, runs: readonly SetRun[], field: FieldPath | undefined) => boolean

/** Starts noting; what is missing is added to `warnings`. */
export const startNoting = (fonts: Fonts, warnings: LayoutWarning[]): NoteMissing => {
  const lacks = startLooking(fonts)
  const missing = new Set<string>()
  return (text, runs, field) => {
    let index = -1
    let isWhole = true
    for (const char of text) {
      index++
      if (!lacks(char, runs, index)) continue
      const key = `${field ?? ''} ${char}`
      if (!missing.has(key)) warnings.push({ kind: 'missingGlyph', char, field })
      missing.add(key)
      isWhole = false
    }
    return isWhole
  }
}

/** Whether the weight that a character is set in lacks it; a label's characters may well be there in bold alone. */
const startLooking = (fonts: Fonts) => {
  const known = { regular: new Set(['\n']), bold: new Set(['\n']) }
  return (char: string, runs: readonly SetRun[], index: number): boolean => {
    if (known.regular.has(char) && known.bold.has(char)) return false
    const weight = isBoldAt(runs, index) ? 'bold' : 'regular'
    if (known[weight].has(char)) return false
    if (!fonts[weight].glyph(char.codePointAt(0) as number).known) return true
    known[weight].add(char)
    return false
  }
}
