/*
 * What the page of one template has to know about the others, without fetching them.
 */
import type { CarryOver, Same, Schema, Template } from '../templates/define-template.ts'
import { namingFields } from './draft-name.ts'

/** A template in a line of the index. */
export interface TemplateEntry {
  readonly id: string
  readonly name: string
  /** The fields that a draft is named by, as `draftName` takes them. */
  readonly naming: readonly string[]
  /** What fields mean on every sheet, by field id, or `table.column`. */
  readonly same: Readonly<Record<string, Same>>
  /** What a new sheet of it can take over. */
  readonly takes: readonly Pick<CarryOver, 'from' | 'what'>[]
}

// A draft in which none of so many says anything has no name worth looking further for.
const NAMING = 6

/** The line of a template. */
export const toEntry = ({ id, name, schema, sections, carryOver = [] }: EntryTemplate): TemplateEntry => ({
  id,
  name,
  naming: namingFields({ schema, sections }).slice(0, NAMING),
  same: Object.fromEntries(meaningsIn(schema)),
  takes: carryOver.map(({ from, what }) => ({ from, what })),
})

/** What of a template its line says. */
export type EntryTemplate = Pick<Template, 'id' | 'name' | 'schema' | 'sections' | 'carryOver'>

const meaningsIn = (schema: Schema, before = ''): readonly (readonly [string, Same])[] =>
  Object.entries(schema.properties ?? {}).flatMap(([id, field]) => {
    const meaning = field['x-same']
    const own = meaning === undefined ? [] : [[before + id, meaning] as const]
    return field.items === undefined ? own : [...own, ...meaningsIn(field.items, `${id}.`)]
  })
