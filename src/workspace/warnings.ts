import type { LayoutWarning } from '../engine/index.ts'

/** What could not be set as it should be, in sentences for the reader. */
export const describeWarnings = (warnings: readonly LayoutWarning[]): readonly string[] => {
  const missing = new Set(warnings.flatMap((warning) => (warning.kind === 'missingGlyph' ? [warning.char] : [])))
  const tall = new Set(warnings.flatMap((warning) => (warning.kind === 'oversize' ? [warning.page] : [])))
  return [
    ...(missing.size === 0 ? [] : [`字体里没有${[...missing].map((char) => `“${char}”`).join('')}，印成了方框`]),
    ...[...tall].map((page) => `第 ${page} 页有一块内容比一页还高，请看看排得是否合适`),
  ]
}
