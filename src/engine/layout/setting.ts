/*
 * What the layout of every block needs: the fonts, the width, and where to note tags, headings and missing characters.
 * It lives as long as one call of layoutDocument().
 */
import type { Fonts } from '../font/fonts.ts'
import type { FieldPath } from '../model/document.ts'
import type { LayoutWarning, Tag } from '../model/page.ts'
import type { Run, Text } from '../model/text.ts'
import type { Pt } from '../model/units.ts'
import { breakLines } from '../text/break-lines.ts'
import { clean } from '../text/clean.ts'
import { justifyLines } from '../text/justify-lines.ts'
import { type MeasureOptions, measureText, TOLERANCE, widthTo } from '../text/line.ts'
import type { SetRun, SetText } from './set-text.ts'
import type { TypeStyle } from './style.ts'

/** A heading as it is noted while blocks are laid out; its page is known later. */
export interface NotedHeading {
  readonly level: 1 | 2 | 3
  readonly text: string
  readonly id?: string | undefined
}

/** What one layout gathers. */
export interface Gathered {
  readonly tags: Tag[]
  readonly headings: NotedHeading[]
  readonly warnings: LayoutWarning[]
}

/** How a text is set. */
export interface SetOptions {
  readonly justify?: boolean | undefined
  readonly field?: FieldPath | undefined
  /** The node that the text belongs to; its links become nodes below it. */
  readonly tag?: number | undefined
}

export interface Setting {
  /** Width of the text area. */
  readonly width: Pt
  /** Height of the text area; nothing that must stay whole may be taller. */
  readonly height: Pt
  /** The node that blocks are children of. */
  readonly root: number
  /** Adds a node to the structure tree and gives its index. */
  tag(tag: Tag): number
  /** Notes a heading and gives its place among them. */
  heading(heading: NotedHeading): number
  /** Cleans a text and splits it into lines; notes what the font lacks. */
  set(text: Text, width: Pt, style: TypeStyle, options?: SetOptions): SetText
  /** Width of a text on one line. */
  measure(text: string, style: TypeStyle): Pt
  /** The same fonts, but what is laid out in it is noted nowhere: to see whether something fits. */
  trial(): Trial
}

/** A setting to try something in. */
export interface Trial extends Setting {
  /** Whether a text that was set in it is wider than its room, which takes room for less than a character. */
  isCramped(): boolean
}

/** Starts a setting; what it notes is added to `gathered`. */
export const startSetting = (fonts: Fonts, width: Pt, height: Pt, gathered: Gathered): Setting => {
  const noteMissing = startNoting(fonts, gathered.warnings)
  const tag = (node: Tag): number => gathered.tags.push(node) - 1
  const plainOf = startPlain(fonts)
  return {
    width,
    height,
    root: 0,
    tag,
    trial: () => startTrial(startSetting(fonts, width, height, { tags: [], headings: [], warnings: [] })),
    heading: (heading) => gathered.headings.push(heading) - 1,
    set: (given, room, style, options = {}) => {
      const { text, runs, measure } =
        typeof given === 'string'
          ? { text: clean(given), ...plainOf(style) }
          : joinRuns(given, style, fonts, (run) => linkTag(run, options.tag, tag))
      noteMissing(text, runs, options.field)
      return { lines: options.justify ? justifyLines(text, room, measure) : breakLines(text, room, measure), runs }
    },
    measure: (text, style) => {
      const measured = measureText(clean(text), plainOf(style).measure)
      return widthTo(measured, 0, measured.chars.length)
    },
  }
}

const startTrial = (setting: Setting): Trial => {
  let cramped = false
  return {
    ...setting,
    set: (text, room, style, options) => {
      const set = setting.set(text, room, style, options)
      cramped ||= set.lines.some((line) => line.width > room + TOLERANCE)
      return set
    },
    isCramped: () => cramped,
  }
}

const startNoting = (fonts: Fonts, warnings: LayoutWarning[]) => {
  const lacks = startLooking(fonts)
  const missing = new Set<string>()
  return (text: string, runs: readonly SetRun[], field: FieldPath | undefined): void => {
    let index = -1
    for (const char of text) {
      index++
      if (!lacks(char, runs, index)) continue
      const key = `${field ?? ''} ${char}`
      if (!missing.has(key)) warnings.push({ kind: 'missingGlyph', char, field })
      missing.add(key)
    }
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

/** The one run of a text without styles of its own, and how it is measured: made once a style, not once a cell. */
const startPlain = (fonts: Fonts) => {
  const made = new Map<TypeStyle, { readonly runs: readonly SetRun[]; readonly measure: MeasureOptions }>()
  return (style: TypeStyle) => {
    const known = made.get(style)
    if (known !== undefined) return known
    const run = { from: 0, to: Number.POSITIVE_INFINITY, bold: style.bold ?? false, grey: style.grey }
    const plain = { runs: [run], measure: measureOptions(fonts, [run], style) }
    made.set(style, plain)
    return plain
  }
}

/** Addresses that a sheet may lead to; anything else, `javascript:` among it, is set as text. */
const isSafe = (href: string): boolean => /^(https?:|mailto:|tel:|#)/i.test(href)

const linkTag = ({ href }: Run, parent: number | undefined, tag: Setting['tag']): number | undefined =>
  href === undefined || !isSafe(href) ? undefined : tag({ type: 'Link', parent })

const joinRuns = (runs: readonly Run[], style: TypeStyle, fonts: Fonts, tagOf: (run: Run) => number | undefined) => {
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

const measureOptions = (fonts: Fonts, runs: readonly SetRun[], { size }: TypeStyle): MeasureOptions => {
  const scale = size / 1000
  if (runs.length === 1) {
    const font = runs[0]?.bold ? fonts.bold : fonts.regular
    return { size, advance: (codePoint) => font.glyph(codePoint).advance * scale }
  }
  const advance = (codePoint: number, index: number): Pt =>
    (isBoldAt(runs, index) ? fonts.bold : fonts.regular).glyph(codePoint).advance * scale
  return { size, advance, keepsPlaces: true }
}

/** @param index Of the character in the text that the runs make up. */
const isBoldAt = (runs: readonly SetRun[], index: number): boolean => runs.find(({ to }) => index < to)?.bold ?? false
