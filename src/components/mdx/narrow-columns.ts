/** Ems of text that the least width of a column, 6.5 ems with its padding, has room for. */
const NARROW = 4.5

/**
 * Columns of a rendered table, counted from 1, in which every cell is short: they need less than the least width that
 * keeps a column of sentences readable.
 */
export const narrowColumns = (html: string): readonly number[] => {
  const rows = [...html.matchAll(/<tr\b[^>]*>([\s\S]*?)<\/tr>/g)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd]\b[^>]*>([\s\S]*?)<\/t[hd]>/g)].map(([, cell = '']) => emsOf(textOf(cell))),
  )
  const [head = []] = rows
  return head.flatMap((_, index) => (rows.every((row) => (row[index] ?? 0) <= NARROW) ? [index + 1] : []))
}

const textOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&#?\w+;/g, '·')
    .trim()

/** A Latin letter or a figure is about half as wide as a Chinese character. */
const emsOf = (text: string): number =>
  Array.from(text).reduce((sum, char) => sum + (/[\u0020-\u024f]/.test(char) ? 0.5 : 1), 0)
