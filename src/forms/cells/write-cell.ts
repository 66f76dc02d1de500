import type { Schema } from '../../templates/define-template.ts'

/**
 * A value as a spreadsheet takes it, and as `readValue` reads it back. What isn't filled in is an empty text.
 * @example writeCell({ type: 'boolean' }, true) // => '是'
 */
export const writeCell = (field: Schema, value: unknown): string => {
  if (value === undefined) return ''
  if (Array.isArray(value)) return value.join('、')
  if (typeof value === 'boolean') return value ? '是' : '否'
  if (typeof value === 'number') return plainFigure(value)
  return field.type === 'object' ? '' : String(value)
}

// Without an exponent, however small or large: a spreadsheet's reader wouldn't know all its digits.
const plainFigure = (value: number): string =>
  String(value).includes('e')
    ? value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 })
    : String(value)
