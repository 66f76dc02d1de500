/*
 * One cell of a worksheet: its type, what it holds, and whether that may be taken.
 */
import type { Cell } from '../cell.ts'
import { errorCell, isError } from '../error-cell.ts'
import { isOn } from './read-xml.ts'
import { FROM_1904, serialOfIso } from './serial.ts'
import { isDated, showNumber } from './show.ts'
import { withCharacters } from './strings.ts'

/** What cells refer to. */
export interface Shared {
  readonly formats: readonly string[]
  readonly strings: readonly string[]
  readonly from1904: boolean
  readonly calculated: 'yes' | 'no' | 'perhaps'
}

/** A cell as it is written (ECMA-376, part 1, 18.3.1.4). */
export interface RawCell {
  readonly at: string
  readonly type: string
  readonly style: number
  readonly value: string | undefined
  readonly inline: string | undefined
  readonly formula: boolean
}

/** What a cell says; undefined where it says nothing. */
export const readCellValue = (raw: RawCell, shared: Shared): Cell | undefined => {
  const { at, type, value, inline } = raw
  if (type === 'e' || isError(value ?? inline ?? '')) return errorCell(value ?? inline ?? '', at)
  if (raw.formula && !isCalculated(raw, shared))
    return { text: '', fault: `${at} 是公式，文件里没有算出来的结果，请先在 Excel 里打开保存一次` }
  if (value === undefined && inline === undefined) return undefined
  switch (type) {
    case 's':
      return shareable(shared.strings[Number(value)], at)
    case 'inlineStr':
      return texted(withCharacters(inline ?? value ?? ''))
    case 'str':
      return texted(withCharacters(value ?? ''))
    case 'b':
      return { text: isOn(value) ? '是' : '否' }
    case 'd':
      return dated(raw, shared)
    default:
      return numbered(raw, shared)
  }
}

const shareable = (text: string | undefined, at: string): Cell | undefined => {
  if (text === undefined) return { text: '', fault: `${at} 的文字在文件里找不到，请先在 Excel 里打开保存一次` }
  return isError(text) ? errorCell(text, at) : texted(text)
}

const texted = (text: string | undefined): Cell | undefined =>
  text === undefined || text === '' ? undefined : { text }

// An empty text is a result; no value at all, or a nought in a file that nobody has calculated, is none.
const isCalculated = ({ type, value }: RawCell, { calculated }: Shared): boolean => {
  if (calculated === 'no' || value === undefined || (value === '' && type !== 'str')) return false
  return calculated === 'yes' || Number(value) !== 0 || type === 'b'
}

const numbered = ({ at, value = '', style }: RawCell, { formats, from1904 }: Shared): Cell | undefined => {
  const number = value.trim() === '' ? Number.NaN : Number(value)
  if (!Number.isFinite(number)) return texted(value)
  const format = formats[style] ?? 'General'
  // Only what is shown as a date is counted from a day; a time alone is before both beginnings.
  const days = from1904 && number >= 1 && isDated(number, format) ? number + FROM_1904 : number
  return showNumber(days, format, at)
}

const dated = ({ at, value = '', style }: RawCell, { formats }: Shared): Cell | undefined => {
  const serial = serialOfIso(value)
  if (serial === undefined) return texted(value)
  const format = formats[style] ?? 'General'
  const plain = serial < 1 ? 'h:mm' : Number.isInteger(serial) ? 'yyyy-mm-dd' : 'yyyy-mm-dd hh:mm'
  return showNumber(serial, format === 'General' ? plain : format, at)
}
