/*
 * A text from a spreadsheet, read as what its field holds: the way in for pasted blocks, CSV files and batches.
 */
import { DATE_TIME_PATTERN } from '../../templates/calendar-date.ts'
import type { Schema } from '../../templates/define-template.ts'
import { cleanText, figure, oneLine } from '../text.ts'
import { type CellRead, type ReadingContext, unread, valued } from './cell-read.ts'
import { readChoices } from './read-choices.ts'
import { readFigure } from './read-figure.ts'
import { readDateCell, readMomentCell } from './read-moment.ts'
import { readOption } from './read-option.ts'
import { readYesNo } from './read-yes-no.ts'

/**
 * What a text means in a field. Whether the value is allowed there, such as 31 for a figure up to 30, is the check's.
 * @example readCell({ type: 'string', format: 'date' }, '12月1日', { today: '2026-11-23' }) // => value '2026-12-01'
 * @example readCell({ type: 'number' }, '1.2 万元', { today: '2026-11-23' }) // => value 12000
 */
export const readCell = (field: Schema, text: string, context: ReadingContext): CellRead => {
  const clean = cleanText(text).trim()
  if (clean === '') return { kind: 'blank' }
  if (TOO_NARROW.test(clean)) return unread('那一列太窄，只复制到了 ####，请拉宽再复制')
  if (isPlainText(field)) return readText(field, clean, context)
  // “无” may be one of the options, and then it says something.
  const means = field.enum ?? field.items?.enum ?? []
  const isOption = means.some((option) => option === clean)
  return NOTHING.test(clean) && !isOption ? { kind: 'blank' } : readMeaning(field, clean, context)
}

// A spreadsheet shows figures and dates so where they don't fit, and copies what it shows.
const TOO_NARROW = /^#{3,}$/

// What people write in a cell that has nothing to say.
const NOTHING = /^(?:[-—–－/／\\]+|无|暂无|n\/?a|#n\/a)$/i

const isMoment = ({ pattern }: Schema): boolean => pattern === DATE_TIME_PATTERN

const isPlainText = (field: Schema): boolean =>
  field.type === 'string' && field.format === undefined && field.enum === undefined && !isMoment(field)

const readMeaning = (field: Schema, text: string, context: ReadingContext): CellRead => {
  switch (field.type) {
    case 'boolean':
      return readYesNo(text)
    case 'integer':
    case 'number':
      return readFigure(field, text)
    case 'array':
      return readChoices(field.items?.enum ?? [], text)
    case 'object':
      return unread('这里不能填一个词')
    case 'string':
      if (field.enum !== undefined) return readOption(field.enum, text)
      return isMoment(field) ? readMomentCell(text, context) : readDateCell(text, context)
  }
}

const readText = ({ maxLength, pattern }: Schema, text: string, { keepLines = true }: ReadingContext): CellRead => {
  if (maxLength !== undefined && text.length > maxLength)
    return unread(`有 ${figure(text.length)} 个字，最多 ${figure(maxLength)} 个字`)
  const value = keepLines ? text : oneLine(text)
  // Numbers and codes typed with a Chinese input method: ＬＹ－２６１２－００３.
  const narrow = value.normalize('NFKC')
  return valued(pattern !== undefined && !matches(pattern, value) && matches(pattern, narrow) ? narrow : value)
}

const matches = (pattern: string, text: string): boolean => new RegExp(pattern, 'u').test(text)
