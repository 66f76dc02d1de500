/*
 * Runs of a text joined to one, with what each of them is set in.
 */
import type { Fonts } from '../font/fonts.ts'
import type { Tag } from '../model/page.ts'
import type { Run } from '../model/text.ts'
import type { Pt } from '../model/units.ts'
import { clean } from '../text/clean.ts'
import type { MeasureOptions } from '../text/line.ts'
import type { SetRun } from './set-text.ts'
import type { TypeStyle } from './style.ts'

/** Addresses that a sheet may lead to; anything else, `javascript:` among it, is set as text. */
const isSafe = (href: string): boolean => /^(https?:|mailto:|tel:|#)/i.test(href)

/** Makes the node of a link below that of its text; none where a run leads nowhere. */
export const linkTag = (
  { href }: Run,
  parent: number | undefined,
  makeTag: (tag: Tag) => number,
): number | undefined => (href === undefined || !isSafe(href) ? undefined : makeTag({ type: 'Link', parent }))

/** Joins runs. @param tagOf Makes the node of a link, where a run is one. */
export const joinRuns = (
  runs: readonly Run[],
  style: TypeStyle,
  fonts: Fonts,
  tagOf: (run: Run) => number | undefined,
) => {
  let text = ''
  let count = 0
  const set = runs.map((run): SetRun => {
    const cleaned = clean(run.text)
    const from = count
    text += cleaned
    count = runs.length === 1 ? Number.POSITIVE_INFINITY : count + Array.from(cleaned).length
    const tag = tagOf(run)
    const href = tag === undefined ? undefined : run.href
    return { from, to: count, bold: run.bold ?? style.bold ?? false, grey: run.grey ?? style.grey, tag, href }
  })
  return { text, runs: set, measure: measureOptions(fonts, set, style) }
}

/** How a text of such runs is measured. */
export const measureOptions = (fonts: Fonts, runs: readonly SetRun[], { size }: TypeStyle): MeasureOptions => {
  const scale = size / 1000
  if (runs.length === 1) {
    const font = runs[0]?.bold ? fonts.bold : fonts.regular
    return { size, advance: (codePoint) => font.glyph(codePoint).advance * scale }
  }
  const advance = (codePoint: number, index: number): Pt =>
    (isBoldAt(runs, index) ? fonts.bold : fonts.regular).glyph(codePoint).advance * scale
  return { size, advance, keepsPlaces: true }
}

/** Whether a character is set in bold. @param index Of the character in the text that the runs make up. */
export const isBoldAt = (runs: readonly SetRun[], index: number): boolean =>
  runs.find(({ to }) => index < to)?.bold ?? false
