/*
 * Which characters of a sheet the font lacks, and in which field they were typed.
 */
import type { Fonts, Weight } from '../font/fonts.ts'
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
    const only = runs.length === 1 ? weightOf(runs[0]?.bold) : undefined
    let index = -1
    let isWhole = true
    for (const char of text) {
      index++
      if (!lacks(char, only ?? weightOf(isBoldAt(runs, index)))) continue
      const key = `${field ?? ''} ${char}`
      if (!missing.has(key)) warnings.push({ kind: 'missingGlyph', char, field })
      missing.add(key)
      isWhole = false
    }
    return isWhole
  }
}

const weightOf = (isBold: boolean | undefined): Weight => (isBold ? 'bold' : 'regular')

/** Whether a weight lacks a character; a label's characters may well be there in bold alone. */
const startLooking = (fonts: Fonts) => {
  const known = { regular: new Set(['\n']), bold: new Set(['\n']) }
  return (char: string, weight: Weight): boolean => {
    if (known[weight].has(char)) return false
    if (!fonts[weight].glyph(char.codePointAt(0) as number).known) return true
    known[weight].add(char)
    return false
  }
}
