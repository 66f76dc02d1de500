/*
 * The pieces that schemas are made of. One word, one meaning: a 责任人 is the same kind of field on every sheet.
 * Each takes the label and one line of “为什么问这个”.
 */
import { DATE_TIME_PATTERN, OPEN_DATE_PATTERN } from './calendar-date.ts'
import type { Schema } from './define-template.ts'

// More than this in one field is no typing but an accident: refused.
const MAX_CHARACTERS = 20_000

// More rows than this in one table are refused.
const MAX_ROWS = 2000

/** Text; the form gives it several lines by `ui:widget`. @param limit Advised length in characters. */
export const text = (title: string, why: string, limit: number) =>
  ({ type: 'string', title, description: why, maxLength: MAX_CHARACTERS, 'x-limit': limit }) as const

/** `YYYY-MM-DD`. */
export const date = (title: string, why: string) =>
  ({ type: 'string', format: 'date', title, description: why, examples: ['2026-11-23'] }) as const

/** The day by which something is to be done, `YYYY-MM-DD`, or 待定 while nobody has settled it. Without a year it lies ahead. */
export const deadline = (title: string, why: string) =>
  ({
    type: 'string',
    pattern: OPEN_DATE_PATTERN,
    title,
    description: why,
    examples: ['2026-11-23'],
    'x-looks': 'ahead',
  }) as const

/** `YYYY-MM-DD`, a day that has been: of an invoice, of a payment. Without a year it lies back. */
export const pastDate = (title: string, why: string) => ({ ...date(title, why), 'x-looks': 'back' }) as const

/** `YYYY-MM-DD HH:mm`. */
export const dateTime = (title: string, why: string) =>
  ({
    type: 'string',
    pattern: DATE_TIME_PATTERN,
    title,
    description: why,
    examples: ['2026-11-23 14:00'],
  }) as const

/** One of a few texts. */
export const option = <const T extends readonly [string, ...string[]]>(title: string, why: string, options: T) =>
  ({ type: 'string', title, description: why, enum: options }) as const

/** 是 or 否. */
export const yesNo = (title: string, why: string) => ({ type: 'boolean', title, description: why }) as const

/** Several of a few texts. */
export const choices = <const T extends readonly [string, ...string[]]>(title: string, why: string, options: T) =>
  ({
    type: 'array',
    title,
    description: why,
    uniqueItems: true,
    items: { type: 'string', enum: options },
  }) as const

/** A whole number. @param range From and to. @param unit Printed behind it: `天`. */
export const integer = (title: string, why: string, range: readonly [min: number, max: number], unit?: string) =>
  ({ type: 'integer', title, description: why, minimum: range[0], maximum: range[1], ...unitOf(unit) }) as const

/** A number, with decimals if need be. @param unit Printed behind it: `小时`. */
export const number = (title: string, why: string, range: readonly [min: number, max: number], unit?: string) =>
  ({ type: 'number', title, description: why, minimum: range[0], maximum: range[1], ...unitOf(unit) }) as const

// Larger sums are a slip of the keyboard in an agency's business.
const MAX_MONEY = 99_999_999.99

/** Yuan, with at most two decimals on paper. */
export const money = (title: string, why: string, minimum = 0) =>
  ({ type: 'number', title, description: why, minimum, maximum: MAX_MONEY, 'x-unit': '元' }) as const

/** Points from 1 to 5. */
export const score = (title: string, why: string) =>
  ({ type: 'integer', title, description: why, enum: [1, 2, 3, 4, 5] }) as const

/** A number that can be called: figures, spaces, brackets, hyphens, an extension. */
export const phone = (title: string, why: string) =>
  ({
    type: 'string',
    title,
    description: why,
    pattern: '^[+＋(（]?\\d[-—–\\d() （）*]{4,24}(?:[-转分机 ]{1,4}\\d{1,6})?$',
    examples: ['010-0000-0002'],
    'x-same': 'phone',
  }) as const

/** An address for mail. */
export const email = (title: string, why: string) =>
  ({
    type: 'string',
    title,
    description: why,
    pattern: '^[^\\s@]+@[^\\s@]+\\.[^\\s@.]{2,}$',
    maxLength: 100,
    examples: ['brand@example.com'],
  }) as const

/** What follows from the rest, as text or figure; never typed. @param unit `元`, `天`, `%`. */
export const computed = (title: string, why: string, unit?: string) =>
  ({ type: 'string', title, description: why, ...unitOf(unit), 'x-computed': true }) as const

/** The client, as the contract names it. */
export const clientName = (title: string, why: string) => ({ ...text(title, why, 60), 'x-same': 'client' }) as const

/** 2 to 6 capital letters or figures that begin every number of the client. */
export const clientCode = (title: string, why: string) =>
  ({
    type: 'string',
    title,
    description: why,
    pattern: '^[A-Z0-9]{2,6}$',
    examples: ['LY'],
    'x-same': 'clientCode',
  }) as const

/** Number of a project: code, year and month, three figures. */
export const projectNo = (title: string, why: string) =>
  ({
    type: 'string',
    title,
    description: why,
    pattern: '^[A-Z0-9]{2,6}-\\d{4}-\\d{3}$',
    examples: ['LY-2612-003'],
    'x-same': 'projectNo',
  }) as const

/** Name of a project. */
export const projectName = (title: string, why: string) => ({ ...text(title, why, 40), 'x-same': 'project' }) as const

const unitOf = (unit: string | undefined) => (unit === undefined ? {} : { 'x-unit': unit })

/** One person, by position or form of address, never by a made-up name. */
export const person = (title: string, why: string) => ({ ...text(title, why, 20), 'x-same': 'person' }) as const

/** Who of the three it is. */
export const party = (title: string, why: string) => option(title, why, ['客户', '本公司', '第三方'])

/** The number of a row: counted, never typed. */
export const rowNumber = (why: string) =>
  ({ type: 'integer', title: '序号', description: why, minimum: 1, 'x-computed': true }) as const

/**
 * A table whose rows are known beforehand, such as the twelve gates of a project: a column of their names, computed,
 * and what is filled in beside each.
 * @param labels One a row, in their order.
 */
export const fixedTable = <
  const P extends Readonly<Record<string, Schema>>,
  const R extends readonly (keyof P & string)[],
>(head: {
  readonly title: string
  readonly why: string
  readonly labels: readonly string[]
  readonly columns: P
  readonly required: R
}) =>
  ({
    ...table({ ...head, rows: [head.labels.length, head.labels.length] }),
    minItems: head.labels.length,
    maxItems: head.labels.length,
    'x-fixed': head.labels,
  }) as const

/**
 * Rows of the same columns.
 * @param rows Advised number of rows, from and to.
 * @param required Columns that a row can't do without.
 */
export const table = <
  const P extends Readonly<Record<string, Schema>>,
  const R extends readonly (keyof P & string)[],
>(head: {
  readonly title: string
  readonly why: string
  readonly rows: readonly [min: number, max: number]
  readonly columns: P
  readonly required: R
}) =>
  ({
    type: 'array',
    title: head.title,
    description: head.why,
    maxItems: MAX_ROWS,
    'x-rows': head.rows,
    items: { type: 'object', additionalProperties: false, properties: head.columns, required: head.required },
  }) as const

/** What every sheet carries; `withDefaults` supplies each where it is absent, so none is ever asked for. */
export const commonFields = {
  docNo: text('文件编号', '以后找这份文件就靠它。不填会自动编。', 40),
  version: integer('版本', '发出后再改就加一，免得两边拿着不同的版本说话。', [1, 999]),
  fillDate: date('填表日期', '说明内容截至哪一天。不填就是今天。'),
  preparedBy: person('填表人（岗位或称呼）', '对内容有疑问，先找这个人。'),
  confidentiality: option('保密级别', '印在每页页脚，提醒拿到的人能不能外传。', ['公开', '内部', '内部·限阅']),
  agencyName: text('公司名称', '印在每页页眉。全站设一次，一般不用改。', 40),
} as const
