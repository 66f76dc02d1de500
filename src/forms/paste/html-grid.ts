/*
 * The first table of an HTML text, as spreadsheets put it on the clipboard. The browser's parser reads it into a
 * document that runs nothing and fetches nothing; what the page's policy would refuse even there is taken out before.
 */

/** More cells than any table here can take: what spans more is no table of data. */
const MOST_COLUMNS = 200

/** The cells, merged ones with their text in the first place; undefined where there is no table. */
export const htmlGrid = (html: string): readonly (readonly string[])[] | undefined => {
  if (html === '') return undefined
  const table = new DOMParser().parseFromString(bare(html), 'text/html').querySelector('table')
  if (table === null || table.rows.length === 0) return undefined
  const grid: (string | undefined)[][] = [...table.rows].map(() => [])
  ;[...table.rows].forEach((row, y) => {
    let x = 0
    for (const cell of row.cells) {
      while (grid[y]?.[x] !== undefined) x += 1
      place(grid, cell, x, y)
    }
  })
  return grid.map((row) => Array.from(row, (text) => text ?? ''))
}

const WITHOUT_WORDS = /<!--[\s\S]*?-->|<(head|style|script|title)\b[\s\S]*?<\/\1\s*>/gi
const TAG = /<(\/?)([a-z][a-z0-9:]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/gi
const KEPT = /^(?:table|thead|tbody|tfoot|tr|td|th|br|p|div|li)$/i

// Rows, cells and line ends, with how far a cell reaches; styles, pictures and what would run are no cells.
const bare = (html: string): string =>
  html.replace(WITHOUT_WORDS, '').replace(TAG, (_, slash: string, name: string, attributes: string) => {
    const spans = attributes.match(/\b(?:col|row)span\s*=\s*["']?\d+["']?/gi) ?? []
    return KEPT.test(name) ? `<${[`${slash}${name}`, ...spans].join(' ')}>` : ''
  })

const place = (grid: (string | undefined)[][], cell: HTMLTableCellElement, x: number, y: number): void => {
  const right = Math.min(x + Math.max(1, cell.colSpan), MOST_COLUMNS)
  const below = Math.min(y + Math.max(1, cell.rowSpan), grid.length)
  for (let row = y; row < below; row += 1) for (let column = x; column < right; column += 1) set(grid, row, column, '')
  set(grid, y, x, textOf(cell))
}

const set = (grid: (string | undefined)[][], row: number, column: number, text: string): void => {
  const cells = grid[row]
  if (cells) cells[column] = text
}

const BLOCKS = new Set(['P', 'DIV', 'LI'])
const LINE_END = '\u2028'

// In the source, white space means nothing; lines are marked by elements.
const textOf = (cell: Element): string =>
  linesOf(cell)
    .replace(/[ \t\r\n\f]+/g, ' ')
    .split(LINE_END)
    .map((line) => line.trim())
    .join('\n')
    .trim()

const linesOf = (node: Node): string => {
  if (node instanceof Text) return node.data
  if (!(node instanceof Element)) return ''
  if (node.tagName === 'BR') return LINE_END
  const inner = [...node.childNodes].map(linesOf).join('')
  return BLOCKS.has(node.tagName) ? `${inner}${LINE_END}` : inner
}
