/*
 * A workbook of Excel 2002 and 2003 in XML, which accounting programs still write and name .xls.
 */
import { type Cell, NOTHING } from './cell.ts'
import { errorCell, isError } from './error-cell.ts'
import { type Count, SheetBuilder } from './sheet-builder.ts'
import { type FileRead, refused, type Tab } from './tab.ts'
import { toTab } from './to-tab.ts'
import { type Handlers, readElements } from './workbook/read-elements.ts'
import { isOn } from './workbook/read-xml.ts'
import { serialOfIso } from './workbook/serial.ts'
import { showNumber } from './workbook/show.ts'

/** Whether a text is one. */
export const isXml2003 = (text: string): boolean =>
  /<(?:\w+:)?Workbook[\s>]/.test(text.slice(0, 4000)) && text.slice(0, 4000).includes('office:spreadsheet')

/** Reads every worksheet. @throws TooMuchError for more than is read. */
export const readXml2003 = (text: string): FileRead => {
  const state: State = {
    ...{ tabs: [], formats: new Map(), style: '', count: { cells: 0 }, name: '', hidden: false },
    ...{ sheet: undefined, cell: undefined, collects: undefined },
  }
  readElements(new TextEncoder().encode(text), state, HANDLERS)
  return state.tabs.length === 0
    ? refused('这个文件里没有表。请在 WPS 或 Excel 里打开，另存为 .xlsx 再试。')
    : { ok: true, tabs: state.tabs }
}

interface WrittenCell {
  readonly style: string
  readonly formula: boolean
  readonly across: number
  type: string
  data: string | undefined
}

interface State {
  readonly tabs: Tab[]
  /** Format codes by style. */
  readonly formats: Map<string, string>
  readonly count: Count
  style: string
  name: string
  hidden: boolean
  sheet: SheetBuilder | undefined
  cell: WrittenCell | undefined
  collects: 'data' | 'visible' | undefined
}

const HANDLERS: Handlers<State> = {
  open: {
    Style: (state, get) => {
      state.style = get('ID') ?? ''
    },
    NumberFormat: ({ formats, style }, get) => {
      const format = get('Format') ?? 'General'
      formats.set(style, (Object.hasOwn(NAMED, format) && NAMED[format]) || format)
    },
    Worksheet: (state, get) => {
      state.name = get('Name') ?? ''
      state.hidden = false
      state.sheet = new SheetBuilder(state.count)
    },
    Row: ({ sheet }, get) => {
      const index = get('Index')
      sheet?.beginRow(index === undefined ? undefined : Number(index), isOn(get('Hidden')) || get('Height') === '0')
    },
    Cell: (state, get) => {
      const index = get('Index')
      if (index !== undefined) state.sheet?.goTo(Number(index) - 1)
      state.sheet?.merge(Number(get('MergeDown') ?? 0))
      const across = 1 + Number(get('MergeAcross') ?? 0)
      const formula = get('Formula') !== undefined
      state.cell = { style: get('StyleID') ?? '', formula, across, type: '', data: undefined }
    },
    Data: (state, get) => {
      if (state.cell === undefined) return
      state.cell.type = get('Type') ?? 'String'
      state.cell.data = ''
      state.collects = 'data'
    },
    Visible: (state) => {
      state.collects = 'visible'
    },
  },
  close: {
    Data: stopCollecting,
    Visible: stopCollecting,
    Cell: ({ sheet, cell, formats }) => {
      if (sheet === undefined || cell === undefined) return
      const column = toCell(cell, formats, sheet.place)
      sheet.put(column)
      // Merged to the right, only the first of them says it.
      if (cell.across > 1) sheet.put(NOTHING, cell.across - 1)
    },
    Row: ({ sheet }) => sheet?.endRow(),
    Worksheet: (state) => {
      if (state.sheet !== undefined) state.tabs.push(toTab(state.name, state.hidden, state.sheet))
      state.sheet = undefined
    },
  },
  text: (state, text) => {
    if (state.collects === 'data' && state.cell !== undefined) state.cell.data += text
    if (state.collects === 'visible' && /Hidden/.test(text)) state.hidden = true
  },
}

function stopCollecting(state: State): void {
  state.collects = undefined
}

// The names that these files have for the formats of the day.
const NAMED: Readonly<Record<string, string>> = {
  'General Number': 'General',
  'General Date': 'yyyy/m/d h:mm',
  'Short Date': 'yyyy/m/d',
  'Medium Date': 'd-mmm-yy',
  'Long Date': 'yyyy"年"m"月"d"日"',
  'Short Time': 'h:mm',
  'Medium Time': 'h:mm AM/PM',
  'Long Time': 'h:mm:ss',
  Currency: '"¥"#,##0.00',
  Fixed: '0.00',
  Standard: '#,##0.00',
  Percent: '0.00%',
  Scientific: '0.00E+00',
}

const toCell = (
  { style, formula, type, data }: WrittenCell,
  formats: ReadonlyMap<string, string>,
  at: string,
): Cell => {
  if (data === undefined)
    return formula ? { text: '', fault: `${at} 是公式，文件里没有算出来的结果，请先在 Excel 里打开保存一次` } : NOTHING
  if (type === 'Error' || isError(data)) return errorCell(data, at)
  if (type === 'Boolean') return { text: isOn(data) ? '是' : '否' }
  const format = formats.get(style) ?? 'General'
  if (type === 'Number' && Number.isFinite(Number(data))) return showNumber(Number(data), format, at)
  const serial = type === 'DateTime' ? serialOfIso(data) : undefined
  if (serial === undefined) return { text: data }
  return showNumber(serial, format === 'General' ? 'yyyy-mm-dd hh:mm' : format, at)
}
