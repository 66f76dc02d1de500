/** What parts the cells of a file, and whether its first line only says so. */
export interface Delimiter {
  readonly mark: string
  readonly skipped: boolean
}

const MARKS = [',', '\t', ';', '，', '；', '|'] as const

/** Lines that are looked at. */
const LOOKED_AT = 40

/**
 * What parts the cells: what Excel's `sep=` says, else the mark that most lines have equally often. One line alone, such
 * as a title or a remark above the headings, decides nothing.
 */
export const delimiterOf = (text: string): Delimiter => {
  const said = /^\ufeff?"?sep=(.)"?[ \t]*(?:\r|\n|$)/i.exec(text)?.[1]
  if (said !== undefined) return { mark: said, skipped: true }
  const lines = unquoted(text.slice(0, 200_000))
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, LOOKED_AT)
  const scored = MARKS.map((mark) => ({ mark, score: scoreOf(lines, mark) }))
  return { mark: [...scored].sort((a, b) => b.score - a.score)[0]?.mark ?? ',', skipped: false }
}

// Lines that agree with the usual count, and how many cells that makes; the marks of Chinese sentences must agree everywhere.
const scoreOf = (lines: readonly string[], mark: string): number => {
  const counts = lines.map((line) => line.split(mark).length - 1)
  // A heading stands above what it heads: a mark in one line of several is part of a text, such as 14;30.
  if (lines.length > 1 && counts.filter((count) => count > 0).length < 2) return 0
  const often = new Map<number, number>()
  for (const count of counts) if (count > 0) often.set(count, (often.get(count) ?? 0) + 1)
  const [usual = 0, agree = 0] = [...often].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? []
  if (/[，；|]/.test(mark) && (agree < counts.length || agree < 2)) return 0
  return agree * 1000 + Math.min(usual, 999)
}

const unquoted = (text: string): string => text.replace(/"(?:[^"]|"")*"/g, '')
