/*
 * Figures in columns, for reading in a terminal.
 */

/** A figure with thousands apart; nothing for what was not measured. */
export const figure = (value: number | undefined, digits = 0): string =>
  value === undefined || Number.isNaN(value)
    ? ''
    : value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })

/** A ratio: `6.4×`. */
export const times = (value: number | undefined): string =>
  value === undefined ? '' : `${figure(value, value < 20 ? 2 : 0)}×`

/** Rows as lines: the first column at the left, the others at the right of their widths. */
export const printTable = (head: readonly string[], rows: readonly (readonly string[])[]): void => {
  const widths = head.map((title, at) => Math.max(title.length, ...rows.map((row) => row[at]?.length ?? 0)))
  for (const row of [head, ...rows])
    console.log(
      row
        .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
}
