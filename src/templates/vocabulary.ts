/*
 * The pieces that schemas are made of. One word, one meaning: a 责任人 is the same kind of field on every sheet.
 * Each takes the label and one line of “为什么问这个”.
 */
import { DATE_TIME_PATTERN } from './calendar-date.ts'
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

const integer = (title: string, why: string, minimum: number) =>
  ({ type: 'integer', title, description: why, minimum }) as const

/** One person, by position or form of address, never by a made-up name. */
export const person = (title: string, why: string) => ({ ...text(title, why, 20), 'x-same': 'person' }) as const

/** Who of the three it is. */
export const party = (title: string, why: string) => option(title, why, ['客户', '本公司', '第三方'])

/** The number of a row: counted, never typed. */
export const rowNumber = (why: string) =>
  ({ type: 'integer', title: '序号', description: why, minimum: 1, 'x-computed': true }) as const

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
  version: integer('版本', '发出后再改就加一，免得两边拿着不同的版本说话。', 1),
  fillDate: date('填表日期', '说明内容截至哪一天。不填就是今天。'),
  preparedBy: person('填表人（岗位或称呼）', '对内容有疑问，先找这个人。'),
  confidentiality: option('保密级别', '印在每页页脚，提醒拿到的人能不能外传。', ['公开', '内部', '内部·限阅']),
  agencyName: text('公司名称', '印在每页页眉。全站设一次，一般不用改。', 40),
} as const
