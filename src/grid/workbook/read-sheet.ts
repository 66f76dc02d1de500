/*
 * The cells of one worksheet, read as a stream (ECMA-376, part 1, 18.3.1).
 */
import { TABLE } from '../../limits/limits.ts'
import { columnOf } from '../column-of.ts'
import { type Count, SheetBuilder } from '../sheet-builder.ts'
import { tooManyCells } from '../too-much.ts'
import { countValues } from './count-values.ts'
import { type RawCell, readCellValue, type Shared } from './read-cell-value.ts'
import { type Handlers, readElements } from './read-elements.ts'
import { isOn } from './read-xml.ts'

/** A worksheet's cells, and its columns that are hidden, from 0. */
export interface SheetRead {
  readonly sheet: SheetBuilder
  readonly hiddenColumns: ReadonlySet<number>
}

/**
 * Reads a worksheet's part. @param count Counts cells over all sheets of the workbook.
 * @throws TooMuchError for more than is read.
 */
export const readSheet = (bytes: Uint8Array, shared: Shared, count: Count): SheetRead => {
  if (count.cells + countValues(bytes) > TABLE.cells) throw tooManyCells()
  const state: State = {
    ...{ sheet: new SheetBuilder(count), shared, hiddenColumns: new Set(), hiddenByDefault: false },
    ...{ column: 0, cell: undefined, collects: undefined, aside: 0 },
  }
  readElements(bytes, state, HANDLERS)
  return state
}

interface State extends SheetRead {
  readonly shared: Shared
  readonly hiddenColumns: Set<number>
  hiddenByDefault: boolean
  /** Of the cell, or of the next one that doesn't say where it stands. */
  column: number
  cell: Writable<RawCell> | undefined
  collects: 'value' | 'inline' | undefined
  /** How deep in what isn't the cell's text: how its characters are read, what later versions add. */
  aside: number
}

type Writable<T> = { -readonly [K in keyof T]: T[K] }

const HANDLERS: Handlers<State> = {
  open: {
    sheetFormatPr: (state, get) => {
      state.hiddenByDefault = isOn(get('zeroHeight'))
    },
    col: ({ hiddenColumns }, get) => {
      const last = isOn(get('hidden')) || get('width') === '0' ? Math.min(Number(get('max')), TABLE.columns) : 0
      for (let at = Number(get('min')); at <= last; at += 1) hiddenColumns.add(at - 1)
    },
    row: (state, get) => {
      const [number, hidden] = [get('r'), get('hidden')]
      const isFlat = Number(get('ht') ?? 1) === 0
      state.sheet.beginRow(
        number === undefined ? undefined : Number(number),
        hidden === undefined ? state.hiddenByDefault || isFlat : isOn(hidden),
      )
      state.column = 0
    },
    c: (state, get) => {
      const name = get('r')
      if (name !== undefined) state.column = columnOf(name)
      state.sheet.goTo(state.column)
      const [type, style] = [get('t') ?? 'n', Number(get('s') ?? 0)]
      state.cell = { at: state.sheet.place, type, style, value: undefined, inline: undefined, formula: false }
    },
    f: ({ cell }) => {
      if (cell !== undefined) cell.formula = true
    },
    v: (state) => {
      if (state.cell === undefined || state.aside > 0) return
      state.cell.value = ''
      state.collects = 'value'
    },
    rPh: beginAside,
    extLst: beginAside,
    t: (state) => {
      if (state.cell === undefined || state.aside > 0) return
      state.cell.inline ??= ''
      state.collects = 'inline'
    },
    mergeCell: ({ sheet }, get) => {
      if (sheet.merges.length < TABLE.lines) sheet.merges.push(get('ref') ?? '')
    },
  },
  close: {
    rPh: endAside,
    extLst: endAside,
    v: stopCollecting,
    t: stopCollecting,
    c: (state) => {
      const found = state.cell && readCellValue(state.cell, state.shared)
      if (found !== undefined) state.sheet.put(found)
      state.cell = undefined
      state.column += 1
    },
    row: ({ sheet }) => sheet.endRow(),
  },
  text: ({ cell, collects }, text) => {
    if (collects !== undefined && cell !== undefined) cell[collects] += text
  },
}

function beginAside(state: State): void {
  state.aside += 1
}

function endAside(state: State): void {
  state.aside -= 1
}

function stopCollecting(state: State): void {
  state.collects = undefined
}
