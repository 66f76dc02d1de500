/*
 * What a template is. One folder a template; its index.ts calls defineTemplate() with the parts beside it.
 */
import type { UiSchema } from '@rjsf/utils'
import type { DocumentModel } from '../engine/model/document.ts'
import type { SiteConfig } from '../site-config/site-config.ts'

/** A place in the data: `['actions', 2, 'due']`. Empty for the sheet as a whole. */
export type Path = readonly (string | number)[]

/** Why a sheet can't be issued yet: one sentence in Chinese that names the field and the row. */
export interface FieldError {
  readonly path: Path
  readonly message: string
}

/** Advice that never blocks: one sentence in Chinese. */
export interface Hint {
  readonly path: Path
  readonly message: string
}

/** What follows from the data. Computed values are never stored in it. */
export interface Rules {
  /**
   * What the sheet will say where the data says nothing, by field id, or `actions.2.no` for a cell, or `items.amount`
   * for a column's total (a form shows it in the empty field, or under the column): computed values and the defaults of `withDefaults`, written as they are printed.
   * A value that can't be computed yet is absent.
   */
  readonly computed: Readonly<Record<string, string>>
  readonly errors: readonly FieldError[]
  readonly hints: readonly Hint[]
}

/** What a template may know besides the data. Time is passed in: same input, same sheet. */
export interface Context {
  /** Wall time in the agency's zone, `YYYY-MM-DD HH:mm`. */
  readonly now: string
  readonly site: SiteConfig
  /** An empty sheet to be written on by hand: room instead of “—”. */
  readonly blank?: boolean | undefined
}

/**
 * A JSON Schema of the subset used here (draft-07: object, array, string, integer, number, boolean, enum, pattern,
 * format date), with `title` for the label, `description` for “为什么问这个”, and keywords of our own:
 * `x-limit` advises a length in characters, `x-rows` a number of rows (both advise; neither refuses);
 * `x-unit` is printed with a figure: `元` as money, `¥ 680,000.00`, any other behind it, `30 天`;
 * `x-computed` marks what follows from the rest: shown, printed, never typed, and ignored when data brings it along;
 * `x-fixed` names the rows of a table that has just these: none is added, moved or deleted;
 * `x-also` is what other people's tables call the column, besides the words that all templates share (also-called.ts);
 * `x-same` says what the field means, so that what was typed on one sheet is offered on the next;
 * `x-looks` says whether a day without its year lies ahead, as a deadline does, or back, as the day of an invoice.
 */
export interface Schema {
  readonly $id?: string
  readonly type: 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean'
  readonly title?: string
  readonly description?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly enum?: readonly (string | number)[]
  readonly default?: unknown
  readonly pattern?: string
  readonly format?: 'date'
  readonly minLength?: number
  readonly maxLength?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly additionalProperties?: false
  readonly examples?: readonly unknown[]
  readonly 'x-limit'?: number
  readonly 'x-rows'?: readonly [min: number, max: number]
  readonly uniqueItems?: true
  readonly 'x-unit'?: string
  readonly 'x-computed'?: true
  readonly 'x-fixed'?: readonly string[]
  readonly 'x-same'?: Same
  readonly 'x-also'?: readonly string[]
  readonly 'x-looks'?: 'ahead' | 'back'
}

/** What a field means on every sheet that has it: filled in once, offered wherever it is asked for again. */
export type Same =
  | 'client'
  | 'clientCode'
  | 'brand'
  | 'project'
  | 'projectNo'
  | 'contractNo'
  | 'person'
  | 'position'
  | 'department'
  | 'phone'

/** What a new sheet can take over from one that is filled in already. */
export interface CarryOver<D extends object = Record<string, unknown>> {
  /** The template that it is taken from; its own id for a next sheet of the same kind. */
  readonly from: string
  /** What is taken, as the rest of a sentence: “未完成的行动项”. */
  readonly what: string
  /**
   * The new sheet's data, as far as the old one tells. The source has the shape that its schema says, at any stage of
   * being filled in; a template never imports another, so it arrives untyped.
   */
  readonly take: (source: Readonly<Record<string, unknown>>, context: Context) => D
}

/** A part of the form, in the order of the screen. The fields are ids of the schema's properties. */
export interface Section {
  readonly id: string
  readonly title: string
  readonly why?: string | undefined
  readonly fields: readonly string[]
}

/** How a template becomes a sheet. Both take data of any completeness, with or without defaults. */
export interface Printed<D extends object = Record<string, unknown>> {
  readonly toDocument: (data: D, context: Context) => DocumentModel
  /** Without characters that a file system refuses; ends in `.pdf`. */
  readonly fileName: (data: D, context: Context) => string
}

/** A template filled in as it should be: the usual case of the handbook's story. */
export interface Sample<D extends object = Record<string, unknown>> {
  readonly sample: D
  /** When the sample was filled in, `YYYY-MM-DD HH:mm`: the `now` of its sheet, so that the sheet is always the same. */
  readonly sampleAt: string
}

/** One sheet: its form, its rules, its document. */
export interface Template<D extends object = Record<string, unknown>> {
  /** The folder's name; also the route and the file of the schema. */
  readonly id: string
  readonly name: string
  /** Of the data's shape; grows by one with each migration. */
  readonly version: number
  /** Two to four capital letters that begin a number made by default: `HYJY-20261123-01`. */
  readonly code: string
  /** The handbook page that explains it. */
  readonly page: string
  /** When to use it, one line for cards and search. */
  readonly use: string
  readonly group: '见客户' | '接任务' | '开会' | '管项目与钱' | '管自己与团队'
  /** Minutes an AE needs to fill it. */
  readonly takes: number
  readonly signers: readonly string[]
  readonly paper: string
  /** Pages that the sheet is meant to fit on; a longer one is told so, and printed all the same. */
  readonly pages?: number
  readonly keywords: readonly string[]
  readonly schema: Schema
  readonly ui: UiSchema
  readonly sections: readonly Section[]
  /** What a new sheet begins with besides the rows of fixed tables, such as the usual criteria of a rating. */
  readonly start?: (context: Context) => D
  /** The data with what every sheet must have: number, version, date, agency. Never overwrites. */
  readonly withDefaults: (data: D, context: Context) => D
  /** Takes data of any completeness, with or without defaults. */
  readonly rules: (data: D, context: Context) => Rules
  /** Fetches what the printed sheet is made by: the form can be filled in before it is there. */
  readonly loadDocument: () => Promise<Printed<D>>
  /** Fetches the sample, which few who open a form look at. */
  readonly loadSample: () => Promise<Sample<D>>
  /** What makes version n + 1 of the data from version n; `migrations.length === version - 1`. */
  readonly carryOver?: readonly CarryOver<D>[]
  readonly migrations: readonly ((data: Record<string, unknown>) => Record<string, unknown>)[]
}

/**
 * Checks a template's parts against each other by type and hands it on with its data type closed over,
 * so that the registry can hold all templates in one list.
 */
export const defineTemplate = <D extends object>(template: Template<D>): Template => template as unknown as Template // the registry's data is checked by the schema, not by the compiler
