/*
 * A draft is named by what is in it: nobody is asked for a name, and none goes stale.
 */
import type { Schema, Template } from '../templates/define-template.ts'

/** Parts of a name: the first two texts tell one draft of a client from the next. */
const PARTS = 2

/** Characters of each part. */
const LENGTH = 40

/** The ids of the fields that a draft of a template may be named by: those of free text, in the order of the screen. */
export const namingFields = ({ sections, schema }: Pick<Template, 'sections' | 'schema'>): readonly string[] =>
  sections.flatMap(({ fields }) => fields).filter((field) => isFreeText(schema.properties?.[field]))

/** What a draft is about, `金桔味简报会 · LY-2612-003`; empty while there is no text in it. */
export const draftName = (fields: readonly string[], data: Readonly<Record<string, unknown>>): string =>
  fields
    .flatMap((field) => textOf(data[field]))
    .slice(0, PARTS)
    .join(' · ')

const isFreeText = (field: Schema | undefined): boolean =>
  field?.type === 'string' && field.enum === undefined && field.format === undefined && field.pattern === undefined

const textOf = (value: unknown): readonly string[] => {
  const text = typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : ''
  if (text === '') return []
  const characters = [...text]
  return [characters.length > LENGTH ? `${characters.slice(0, LENGTH).join('')}……` : text]
}
