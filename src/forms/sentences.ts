/*
 * Ajv's errors as sentences that say what to do, in Chinese, naming the field and the row.
 * 1. drop what is noise; 2. find the field's schema and its titles; 3. one sentence a field, in screen order.
 */
import { OPEN, OPEN_DATE_PATTERN } from '../templates/calendar-date.ts'
import type { FieldError, Path, Schema } from '../templates/define-template.ts'
import { isChoices } from './is-segmented.ts'
import { nearest } from './nearest.ts'
import { inScreenOrder } from './order.ts'
import { fromPointer, schemaAt } from './path.ts'
import { figure } from './text.ts'

/** What is read of Ajv's error; `data` is there when Ajv is `verbose`. */
export interface SchemaFault {
  readonly keyword: string
  readonly instancePath: string
  readonly params: Readonly<Record<string, unknown>>
  readonly data?: unknown
}

/**
 * What is wrong with the data, one sentence a field, as the reader meets them on the screen.
 * @param schema The schema that the data was held against; its titles name the fields.
 * @example toFieldErrors(schema, validate.errors ?? []) // => [{ path: ['actions', 2, 'due'], message: '行动项第 3 行：请填写截止' }]
 */
export const toFieldErrors = (schema: Schema, faults: readonly SchemaFault[]): FieldError[] => {
  // “if” only repeats what “then” has said already.
  const errors = faults.filter((fault) => fault.keyword !== 'if').map((fault) => toFieldError(schema, fault))
  const byPath = new Map<string, FieldError>()
  for (const error of errors) {
    const key = error.path.join('/')
    if (!byPath.has(key)) byPath.set(key, error)
  }
  return inScreenOrder([...byPath.values()], schema)
}

/** `行动项第 3 行：`, or nothing for a field that stands alone. */
export const rowPrefix = (schema: Schema, path: Path): string => {
  const at = path.findIndex((step) => typeof step === 'number')
  if (at === -1) return ''
  return `${titleOf(schema, path.slice(0, at))}第 ${Number(path[at]) + 1} 行：`
}

const toFieldError = (schema: Schema, fault: SchemaFault): FieldError => {
  const path = pathOf(fault)
  return { path, message: rowPrefix(schema, path) + sentence(schema, path, fault) }
}

// What is missing or not expected has no value of its own: Ajv points at the object around it.
const pathOf = ({ keyword, instancePath, params }: SchemaFault): Path => {
  const around = fromPointer(instancePath)
  if (keyword === 'required') return [...around, String(params['missingProperty'])]
  if (keyword === 'additionalProperties') return [...around, String(params['additionalProperty'])]
  return around
}

const sentence = (schema: Schema, path: Path, { keyword, params, data }: SchemaFault): string => {
  const title = titleOf(schema, path)
  const field = schemaAt(schema, path)
  const limit = Number(params['limit'])
  switch (keyword) {
    case 'required':
      return request(title, field)
    case 'type':
      return isBlank(data) ? request(title, field) : `${title}${kindOf(field)}`
    case 'enum':
      return isBlank(data) ? request(title, field) : `${title}没有“${shorten(data)}”这个选项，可选：${options(field)}`
    case 'minLength':
      return limit === 1 ? request(title, field) : `${title}至少写 ${limit} 个字`
    case 'maxLength':
      return `${title}${lengthOf(data)}最多 ${figure(limit)} 个字，请删减`
    case 'minItems':
      if (rowsOf(data) === 0 && field !== undefined && isChoices(field)) return request(title, field)
      return rowsOf(data) === 0
        ? `请添加${title}，至少 ${limit} 行`
        : `${title}至少要 ${limit} 行，现在 ${rowsOf(data)} 行`
    case 'maxItems':
      return `${title}最多 ${figure(limit)} 行，现在 ${figure(rowsOf(data))} 行，请分成几份`
    case 'uniqueItems':
      return `${title}里有重复的，请只留一个`
    case 'minimum':
      return `${title}不能小于 ${figure(limit)}`
    case 'maximum':
      return `${title}不能大于 ${figure(limit)}`
    case 'format':
    case 'pattern':
      return isBlank(data) ? request(title, field) : wrongForm(title, field, data)
    case 'additionalProperties':
      return unknownField(schema, path)
    default:
      return `${title}填得不对，请检查`
  }
}

const titleOf = (schema: Schema, path: Path): string => {
  const own = schemaAt(schema, path)?.title
  if (own !== undefined) return own
  const last = path.at(-1)
  if (last === undefined) return '这份数据'
  return typeof last === 'number' ? '这一行' : String(last)
}

const request = (title: string, field: Schema | undefined): string => {
  if (field !== undefined && isChoices(field)) return `请选择${title}，至少 1 项`
  if (field?.type === 'array') return `请添加${title}，至少 1 行`
  return field?.enum || field?.type === 'boolean' ? `请选择${title}` : `请填写${title}`
}

const kindOf = (field: Schema | undefined): string => {
  switch (field?.type) {
    case 'integer':
      return '要写成整数，例如 1'
    case 'number':
      return '要写成数字，例如 1.5'
    case 'boolean':
      return '只能是“是”或“否”'
    case 'array':
      return '要分行写，一行一条'
    case 'object':
      return '要分栏写，一栏一个值'
    default:
      return '要写成文字'
  }
}

const wrongForm = (title: string, field: Schema | undefined, data: unknown): string => {
  const isOpen = field?.pattern === OPEN_DATE_PATTERN
  if (isOpen || field?.format === 'date') {
    return /^\d{4}-\d{2}-\d{2}$/.test(String(data))
      ? `${title}写的是 ${data}，日历上没有这一天`
      : `${title}要写成日期，例如 2026-11-23${isOpen ? `；还没定就写“${OPEN}”` : ''}`
  }
  const example = field?.examples?.[0]
  return example === undefined ? `${title}的写法不对` : `${title}的写法不对，例如 ${example}`
}

const unknownField = (schema: Schema, path: Path): string => {
  const key = String(path.at(-1))
  const known = schemaAt(schema, path.slice(0, -1))?.properties ?? {}
  const guess = nearest(key, Object.keys(known))
  return guess === undefined ? `没有“${key}”这一栏` : `没有“${key}”这一栏，是不是“${guess}”（${known[guess]?.title}）？`
}

const options = (field: Schema | undefined): string => (field?.enum ?? []).join('、')

// Code points, as JSON Schema counts: the refusal and its figure must agree.
const lengthOf = (data: unknown): string => (typeof data === 'string' ? `有 ${figure([...data].length)} 个字，` : '')

const rowsOf = (data: unknown): number => (Array.isArray(data) ? data.length : 0)

const isBlank = (data: unknown): boolean => data === undefined || data === null || data === ''

const shorten = (data: unknown): string => {
  const text = typeof data === 'string' ? data : (JSON.stringify(data) ?? '')
  return text.length > 20 ? `${text.slice(0, 20)}……` : text
}
