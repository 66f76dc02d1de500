/*
 * What a cell of a clipboard holds besides its text: LibreOffice writes `sdval` and `sdnum`, Excel and WPS `x:num`,
 * `x:str`, `x:err`, Google and who follows it `data-sheets-value`.
 */
import type { Cell } from '../cell.ts'
import { errorCell, isError } from '../error-cell.ts'
import { seenMoment, seenNumber } from '../seen.ts'
import { formatKind } from '../workbook/format-kind.ts'

/** The cell of a tag's attributes and its text. */
export const trueCell = (attributes: Readonly<Record<string, string>>, text: string): Cell => {
  if (isError(text)) return errorCell(text, '这一格')
  if (text === '') return { text }
  const { sdval, sdnum, 'x:num': num, 'x:bool': bool, 'data-sheets-value': google } = attributes
  if (bool !== undefined) return yesOrNo(text, bool)
  // “1033;2052;YYYY-MM-DD”: the language of the text, that of the format, the format.
  if (sdval !== undefined) return seen(text, Number(sdval), sdnum?.split(';').slice(2).join(';'))
  if (num !== undefined) return num === '' ? { text } : seen(text, Number(num))
  return google === undefined ? { text } : googleCell(text, google, attributes['data-sheets-numberformat'])
}

const DATED = new Set(['day', 'month', 'moment'])

const seen = (text: string, value: number, format?: string): Cell => {
  if (/^(?:TRUE|FALSE)$/i.test(text.trim())) return seenNumber(text, value)
  if (format !== undefined && format !== '' && DATED.has(formatKind(format))) return seenMoment(text, value)
  return Number.isFinite(value) ? seenNumber(text, value) : { text }
}

// {"1":3,"3":46086}: the kind (2 text, 3 number, 4 yes or no), then the value under the kind’s number; the format {"1":5,"2":"m月d日"}.
const googleCell = (text: string, value: string, format: string | undefined): Cell => {
  const kind = fieldOf(value, '1')
  if (kind === 4) return yesOrNo(text, String(fieldOf(value, '4')))
  const number = fieldOf(value, '3')
  if (typeof number !== 'number') return { text }
  const code = fieldOf(format ?? '{}', '2')
  return seen(text, number, typeof code === 'string' ? code : undefined)
}

const yesOrNo = (text: string, value: string): Cell =>
  /^(?:true|false)$/i.test(text.trim())
    ? { text: /^(?:1|true)$/i.test(value.trim() || text.trim()) ? '是' : '否' }
    : { text }

const fieldOf = (json: string, name: string): unknown => {
  try {
    const parsed: unknown = JSON.parse(json)
    return typeof parsed === 'object' && parsed !== null ? Reflect.get(parsed, name) : undefined
  } catch {
    return undefined // Written by nobody knows what.
  }
}
