/*
 * What the layout of every block needs: the fonts, the width, and where to note tags, headings and missing characters.
 * It lives as long as one call of layoutDocument().
 */
import type { Fonts } from '../font/fonts.ts'
import type { FieldPath } from '../model/document.ts'
import type { LayoutWarning, Tag } from '../model/page.ts'
import type { Text } from '../model/text.ts'
import type { Pt } from '../model/units.ts'
import { TOLERANCE } from '../text/line.ts'
import { startNoting } from './note-missing.ts'
import { joinRuns, linkTag } from './runs.ts'
import { linesOf, startPlain } from './set-plain.ts'
import type { SetText } from './set-text.ts'
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
  const plain = startPlain(fonts, noteMissing)
  return {
    width,
    height,
    root: 0,
    tag,
    trial: () => startTrial(startSetting(fonts, width, height, { tags: [], headings: [], warnings: [] })),
    heading: (heading) => gathered.headings.push(heading) - 1,
    set: (given, room, style, options = {}) => {
      if (typeof given === 'string') return plain.set(given, room, style, options)
      const { text, runs, measure } = joinRuns(given, style, fonts, (run) => linkTag(run, options.tag, tag))
      noteMissing(text, runs, options.field)
      return { lines: linesOf(text, room, measure, options.justify), runs }
    },
    measure: plain.measure,
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
