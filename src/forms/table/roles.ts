/*
 * Rows are laid out as grids, so that a browser need not lay out those out of view. WebKit then forgets that a table is
 * a table unless its parts say so; hence roles that repeat what the elements are.
 */

/** Of `<table>`. */
export const TABLE = { role: 'table' } as const

/** Of `<thead>`, `<tbody>` and `<tfoot>`. */
export const ROWS = { role: 'rowgroup' } as const

/** Of `<tr>`. */
export const ROW = { role: 'row' } as const

/** Of `<td>`. */
export const CELL = { role: 'cell' } as const

/** Of the `<th>` above a column. */
export const COLUMN_HEAD = { role: 'columnheader', scope: 'col' } as const

/** Of the `<th>` before a row. */
export const ROW_HEAD = { role: 'rowheader', scope: 'row' } as const
