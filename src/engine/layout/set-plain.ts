/*
 * Texts without styles of their own, which nearly all of a sheet's are.
 */
import type { Fonts } from '../font/fonts.ts'
import type { Pt } from '../model/units.ts'
import { breakLines } from '../text/break-lines.ts'
import { clean } from '../text/clean.ts'
import { justifyLines } from '../text/justify-lines.ts'
import { type MeasureOptions, measureText, widthTo } from '../text/line.ts'
import type { NoteMissing } from './note-missing.ts'
import { measureOptions } from './runs.ts'
import type { SetRun, SetText } from './set-text.ts'
import type { SetOptions, Setting } from './setting.ts'
import type { TypeStyle } from './style.ts'

/** What the texts of one style have in common: made once a style, not once a cell. */
interface PlainStyle {
  readonly runs: readonly SetRun[]
  readonly measure: MeasureOptions
  /** Those that are set already, by their room: most cells of a long table come again and again. */
  readonly known: Map<Pt, Map<string, SetText>>
}

/** Sets and measures plain texts, see Setting. */
export const startPlain = (fonts: Fonts, noteMissing: NoteMissing) => {
  const styles = new Map<TypeStyle, PlainStyle>()
  const plainOf = (style: TypeStyle): PlainStyle => {
    const found = styles.get(style) ?? startStyle(fonts, style)
    styles.set(style, found)
    return found
  }
  const setNew = (given: string, room: Pt, { runs, measure }: PlainStyle, { justify, field }: SetOptions) => {
    const text = clean(given)
    const isWhole = noteMissing(text, runs, field)
    return { isWhole, set: { lines: linesOf(text, room, measure, justify), runs } }
  }
  return {
    set: (text: string, room: Pt, style: TypeStyle, options: SetOptions): SetText => {
      const plain = plainOf(style)
      if (options.justify) return setNew(text, room, plain, options).set
      const known = textsFor(room, plain)
      const found = known.get(text)
      if (found !== undefined) return found
      const { isWhole, set } = setNew(text, room, plain, options)
      if (isWhole) known.set(text, set) // What is missing is noted for each field.
      return set
    },
    measure: ((text, style) => {
      const measured = measureText(clean(text), plainOf(style).measure)
      return widthTo(measured, 0, measured.chars.length)
    }) satisfies Setting['measure'],
  }
}

/** Lines of a cleaned text. */
export const linesOf = (text: string, room: Pt, measure: MeasureOptions, justify = false): SetText['lines'] =>
  justify ? justifyLines(text, room, measure) : breakLines(text, room, measure)

const startStyle = (fonts: Fonts, style: TypeStyle): PlainStyle => {
  const runs = [{ from: 0, to: Number.POSITIVE_INFINITY, bold: style.bold ?? false, grey: style.grey }]
  return { runs, measure: measureOptions(fonts, runs, style), known: new Map() }
}

const textsFor = (room: Pt, { known }: PlainStyle): Map<string, SetText> => {
  const found = known.get(room) ?? new Map<string, SetText>()
  known.set(room, found)
  return found
}
