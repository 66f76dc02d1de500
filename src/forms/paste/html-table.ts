const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** A cell to be copied. */
export interface CopiedCell {
  readonly text: string
  /** To be counted with; anything else is marked as text, which keeps 001 and 11.23 what they are. */
  readonly figure: boolean
}

/** Cells as HTML for a spreadsheet's clipboard. */
export const htmlTable = (grid: readonly (readonly CopiedCell[])[]): string =>
  `<meta charset="utf-8"><table>${grid.map((row) => `<tr>${row.map(cellOf).join('')}</tr>`).join('')}</table>`

const cellOf = ({ text, figure }: CopiedCell): string => {
  const escaped = text
    .replace(/[&<>]/g, (mark) => ENTITIES[mark] ?? mark)
    .replaceAll('\n', '<br style="mso-data-placement:same-cell">')
  return figure ? `<td>${escaped}</td>` : `<td style="mso-number-format:'\\@'">${escaped}</td>`
}
