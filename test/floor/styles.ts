/*
 * What of the built styles the oldest browsers don't have. A browser passes over a property that it doesn't know; what that
 * comes to is written beside each.
 */
import type { CompatData } from '@mdn/browser-compat-data'
import { FLOOR } from '../../src/floor.ts'
import type { Allowed } from './allowed.ts'
import { featuresOf, isIn } from './compat.ts'

const FINER = 'typography: without it the text is set a little less well'
const PRINT = 'asked for on paper'
const OWN = 'a browser’s own name for a part of a control'

/** Names that may stand there, by kind. */
export const STYLES: Allowed = {
  'property text-autospace': FINER,
  'property text-spacing-trim': FINER,
  'property hanging-punctuation': FINER,
  'property text-wrap': FINER,
  'property text-size-adjust': 'for phones that enlarge text',
  'property orphans': PRINT,
  'property widows': PRINT,
  'property size': 'in @page',
  'rule page': 'Safari before 18.2 takes its own margins on paper',
  'property print-color-adjust': 'beside -webkit-print-color-adjust, which Chromium before 136 takes',
  'property field-sizing': 'src/forms/widgets/TextareaWidget.tsx measures where it is missing',
  'property content-visibility': 'saves work; nothing is seen of it',
  'property contain-intrinsic-size': 'goes with content-visibility',
  'property scrollbar-width': 'a wider scroll bar',
  'property overflow-anchor': 'the page may move a little',
  'property anchor-scope': 'the definition of a term stands below it all the same',
  'property anchor-name': 'the definition of a term stands below it all the same',
  'property position-anchor': 'the definition of a term stands below it all the same',
  'property position-area': 'the definition of a term stands below it all the same',
  'property position-try-fallbacks': 'the definition of a term stands below it all the same',
  'selector details-content': 'opens without a movement',
  'selector has': 'Firefox before 121: a chosen answer is a little paler, a fault in a table keeps to its cell',
  'selector highlight': 'hits aren’t marked on the page they lead to',
  'selector -webkit-progress-bar': OWN,
  'selector -webkit-progress-value': OWN,
  'selector -moz-progress-bar': OWN,
}

/** Checks one style sheet. @returns `property text-wrap` for each name that is younger than the floor. */
export const youngIn = (css: string, data: CompatData): ReadonlySet<string> => {
  const text = css.replace(/\/\*[\s\S]*?\*\/|"[^"]*"|'[^']*'/g, '')
  const young = new Set(
    featuresOf(data.css, [])
      // What is below a property are its values; functions lie deeper.
      .filter((one) => (one.path.length === 2 || one.path[0] === 'types') && !isIn(FLOOR, one))
      .map(({ path }) => `${path[0]} ${path.at(-1)}`),
  )
  const found = (pattern: RegExp, place: string, kind: string): readonly string[] =>
    [...text.matchAll(pattern)].flatMap(([, name]) => (young.has(`${place} ${name}`) ? [`${kind} ${name}`] : []))
  return new Set([
    ...found(/[{;]\s*([a-z-]+)\s*:/g, 'properties', 'property'),
    ...found(/@([a-z-]+)/g, 'at-rules', 'rule'),
    ...found(/(?<!\\):{1,2}([a-z-]+)(?=[^{};]*\{)/g, 'selectors', 'selector'),
    ...found(/([a-z-]+)\(/g, 'types', 'function'),
    ...(/[{;}][^{};:]*&/.test(text) ? ['nesting'] : []),
  ])
}
