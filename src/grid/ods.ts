/*
 * A workbook of OpenDocument (.ods): what a cell shows is written in it, beside what it holds.
 */
import type { Cell } from './cell.ts'
import { errorCell, isError } from './error-cell.ts'
import { seenMoment, seenNumber } from './seen.ts'
import { type Count, SheetBuilder } from './sheet-builder.ts'
import { type FileRead, refused, type Tab } from './tab.ts'
import { toTab } from './to-tab.ts'
import type { Parts } from './workbook/parts.ts'
import { type Get, type Handlers, readElements } from './workbook/read-elements.ts'
import { isOn } from './workbook/read-xml.ts'
import { serialOfIso } from './workbook/serial.ts'

/** Reads every table. @throws TooMuchError for more than is read. */
export const readOds = (parts: Parts): FileRead => {
  const state: State = {
    ...{ tabs: [], unseen: new Set(), style: '', count: { cells: 0 }, name: '', hidden: false },
    ...{ sheet: undefined, rowTimes: 1, cell: undefined },
  }
  readElements(parts.read('content.xml'), state, HANDLERS)
  return state.tabs.length === 0
    ? refused('这个 .ods 文件里没有表。请在 WPS 或 Excel 里打开，另存为 .xlsx 再试。')
    : { ok: true, tabs: state.tabs }
}

interface State {
  readonly tabs: Tab[]
  /** Styles of tables that aren't shown. */
  readonly unseen: Set<string>
  readonly count: Count
  style: string
  name: string
  hidden: boolean
  sheet: SheetBuilder | undefined
  rowTimes: number
  cell: { readonly get: Get; readonly lines: string[]; asides: number } | undefined
}

const beginCell = (state: State, get: Get): void => {
  state.cell ??= { get, lines: [], asides: 0 }
}

const endCell = (state: State): void => {
  const { cell, sheet } = state
  state.cell = undefined
  if (cell === undefined || sheet === undefined) return
  sheet.merge(Number(cell.get('number-rows-spanned') ?? 1) - 1)
  const across = Math.max(1, Number(cell.get('number-columns-repeated') ?? 1))
  sheet.put(toCell(cell.get, cell.lines.join('\n'), sheet.place), across)
}

const addText = ({ cell }: State, text: string): void => {
  // White space between elements is no text of the cell, and a remark on it neither.
  const last = (cell?.lines.length ?? 0) - 1
  if (cell !== undefined && cell.asides === 0 && last >= 0) cell.lines[last] += text
}

const HANDLERS: Handlers<State> = {
  open: {
    style: (state, get) => {
      state.style = get('name') ?? ''
    },
    'table-properties': ({ unseen, style }, get) => {
      if (get('display') === 'false') unseen.add(style)
    },
    table: (state, get) => {
      state.name = get('name') ?? ''
      state.hidden = state.unseen.has(get('style-name') ?? '')
      state.sheet = new SheetBuilder(state.count)
    },
    'table-row': (state, get) => {
      state.rowTimes = Math.max(1, Number(get('number-rows-repeated') ?? 1))
      state.sheet?.beginRow(undefined, /collapse|filter/.test(get('visibility') ?? ''))
    },
    'table-cell': beginCell,
    'covered-table-cell': beginCell,
    annotation: ({ cell }) => {
      if (cell !== undefined) cell.asides += 1
    },
    p: ({ cell }) => {
      if (cell?.asides === 0) cell.lines.push('')
    },
    'line-break': (state) => addText(state, '\n'),
    s: (state, get) => addText(state, ' '.repeat(Math.min(100, Number(get('c') ?? 1)))),
  },
  close: {
    annotation: ({ cell }) => {
      if (cell !== undefined) cell.asides -= 1
    },
    'table-cell': endCell,
    'covered-table-cell': endCell,
    'table-row': ({ sheet, rowTimes }) => sheet?.endRow(rowTimes),
    table: (state) => {
      if (state.sheet !== undefined) state.tabs.push(toTab(state.name, state.hidden, state.sheet))
      state.sheet = undefined
    },
  },
  text: addText,
}

const toCell = (get: Get, text: string, at: string): Cell => {
  const type = get('value-type')
  if (isError(text)) return errorCell(text, at)
  // A file that nobody has calculated has no value here, or an empty one, or a nought.
  if (get('formula') !== undefined && text.trim() === '' && (type === undefined || type === 'float'))
    return { text, fault: `${at} 是公式，文件里没有算出来的结果，请先在表格软件里打开保存一次` }
  if (type === 'boolean') return { text: isOn(get('boolean-value')) ? '是' : '否' }
  if (type === 'date') return dated(get('date-value') ?? '', text)
  const value = get('value')
  return value === undefined ? { text } : seenNumber(text === '' ? value : text, Number(value), at)
}

const dated = (iso: string, text: string): Cell => {
  const serial = serialOfIso(iso)
  // Some writers say it only as programs do.
  const shown =
    text === '' || text === iso
      ? iso
          .replace(/T00:00(?::00.*)?$/, '')
          .replace('T', ' ')
          .slice(0, 16)
      : text
  return serial === undefined ? { text: shown } : seenMoment(shown, serial)
}
