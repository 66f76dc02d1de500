/*
 * The number formats of a workbook's cells.
 */
import type { Parts } from './parts.ts'
import { readXml } from './read-xml.ts'

/** The format codes of the cell styles, in their order. */
export const readFormats = (parts: Parts, part: string | undefined): readonly string[] => {
  const custom = new Map<number, string>()
  const ids: number[] = []
  // Those of tables and conditions (dxf) have numbers of their own; cellStyleXfs are no cell's.
  const inside = { numFmts: false, cellXfs: false }
  if (part !== undefined)
    readXml(parts.read(part), {
      open: (name, { numFmtId, formatCode }) => {
        if (isList(name)) inside[name] = true
        else if (name === 'numFmt' && inside.numFmts) custom.set(Number(numFmtId), formatCode ?? 'General')
        else if (name === 'xf' && inside.cellXfs) ids.push(Number(numFmtId ?? 0))
      },
      close: (name) => {
        if (isList(name)) inside[name] = false
      },
    })
  // A code that the file writes wins over the number's usual meaning: some writers number their own from 50 on.
  return ids.map((id) => custom.get(id) ?? BUILT_IN[id] ?? 'General')
}

const isList = (name: string): name is 'numFmts' | 'cellXfs' => name === 'numFmts' || name === 'cellXfs'

const DAY = 'yyyy"年"m"月"d"日"'
const MONTH = 'yyyy"年"m"月"'
const MONTH_DAY = 'm"月"d"日"'
const NOON = '上午/下午'
const TIME = 'h"时"mm"分"'
const SECONDS = 'h"时"mm"分"ss"秒"'

// ECMA-376, part 1, 18.8.30, with the Chinese meanings of 27–36 and 50–58.
const BUILT_IN: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '"¥"#,##0;-"¥"#,##0',
  6: '"¥"#,##0;-"¥"#,##0',
  7: '"¥"#,##0.00;-"¥"#,##0.00',
  8: '"¥"#,##0.00;-"¥"#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'yyyy/m/d',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy/m/d h:mm',
  23: '0',
  24: '0',
  25: '0',
  26: '0',
  27: MONTH,
  28: MONTH_DAY,
  29: MONTH_DAY,
  30: 'm-d-yy',
  31: DAY,
  32: TIME,
  33: SECONDS,
  34: NOON + TIME,
  35: NOON + SECONDS,
  36: MONTH,
  37: '#,##0;-#,##0',
  38: '#,##0;-#,##0',
  39: '#,##0.00;-#,##0.00',
  40: '#,##0.00;-#,##0.00',
  41: '#,##0;-#,##0',
  42: '"¥"#,##0;-"¥"#,##0',
  43: '#,##0.00;-#,##0.00',
  44: '"¥"#,##0.00;-"¥"#,##0.00',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
  50: MONTH,
  51: MONTH_DAY,
  52: MONTH,
  53: MONTH_DAY,
  54: MONTH_DAY,
  55: NOON + TIME,
  56: NOON + SECONDS,
  57: MONTH,
  58: MONTH_DAY,
}
