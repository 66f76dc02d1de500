/*
 * A text, read as what its field holds: the one reader for every way in. What is typed, pasted, in a file, in a link
 * or in data for `npm run fill` means the same.
 */
import { cleanText, figure, oneLine } from '../forms/text.ts'
import { DATE_TIME_PATTERN, MONTH_PATTERN, OPEN_DATE_PATTERN } from '../templates/calendar-date.ts'
import type { Schema } from '../templates/define-template.ts'
import { readChoices } from './read-choices.ts'
import { readFigure } from './read-figure.ts'
import { readDateCell, readMomentCell } from './read-moment.ts'
import { readMonthCell } from './read-month.ts'
import { readOption } from './read-option.ts'
import { readYesNo } from './read-yes-no.ts'
import { type Reading, type ReadingContext, unread, valued } from './reading.ts'

/**
 * What a text means in a field. Whether the value is allowed there, such as 31 for a figure up to 30, is the check's.
 * @example readValue({ type: 'string', format: 'date' }, '12月1日', { today: '2026-11-23' }) // => value '2026-12-01'
 * @example readValue({ type: 'number' }, '1.2 万元', { today: '2026-11-23' }) // => value 12000, told '读作 12,000'
 */
export const readValue = (field: Schema, text: string, context: ReadingContext): Reading => {
  const clean = cleanText(text).trim()
  if (clean === '') return { kind: 'blank' }
  if (TOO_NARROW.test(clean)) return unread('那一列太窄，只复制到了 ####，请拉宽再复制')
  if (isPlainText(field)) return readText(field, clean, context)
  // Before anything looks for a meaning in it: patterns take the square of a text's length.
  if (clean.length > LONGEST) return unread(`有 ${figure(clean.length)} 个字，这一栏只要一个数、一个日期或选项里的词`)
  // “无” may be one of the options, and then it says something.
  const means = field.enum ?? field.items?.enum ?? []
  // In a field of 是 and 否, it says 否.
  const isOption = means.some((option) => option === clean) || (field.type === 'boolean' && /^(?:暂?无)$/.test(clean))
  return NOTHING.test(clean) && !isOption ? { kind: 'blank' } : readMeaning(field, clean, context)
}

/** Characters in which a day, a figure or options are looked for: all options of our longest list are some 300. */
const LONGEST = 2000

// A spreadsheet shows figures and dates so where they don't fit, and copies what it shows.
const TOO_NARROW = /^#{3,}$/

// What people write in a cell that has nothing to say.
const NOTHING = /^(?:[-—–－/／\\]+|无|暂无|没有填|空|n\/?a|#n\/a)$/i

/** Whether any text may stand in the field. */
export const isPlainText = ({ type, format, enum: options, pattern }: Schema): boolean =>
  type === 'string' && format === undefined && options === undefined && !MEANINGS.has(pattern ?? '')

const MEANINGS: ReadonlySet<string> = new Set([DATE_TIME_PATTERN, OPEN_DATE_PATTERN, MONTH_PATTERN])

const readMeaning = (field: Schema, text: string, context: ReadingContext): Reading => {
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
      if (field.pattern === DATE_TIME_PATTERN) return readMomentCell(field, text, context)
      return field.pattern === MONTH_PATTERN ? readMonthCell(field, text, context) : readDateCell(field, text, context)
  }
}

const readText = ({ maxLength, pattern }: Schema, text: string, { keepLines = true }: ReadingContext): Reading => {
  if (maxLength !== undefined && text.length > maxLength)
    return unread(`有 ${figure(text.length)} 个字，最多 ${figure(maxLength)} 个字`)
  const value = keepLines ? text : oneLine(text)
  // Numbers and codes typed with a Chinese input method: ＬＹ－２６１２－００３.
  const narrow = value.normalize('NFKC')
  return valued(pattern !== undefined && !matches(pattern, value) && matches(pattern, narrow) ? narrow : value)
}

const matches = (pattern: string, text: string): boolean => new RegExp(pattern, 'u').test(text)
