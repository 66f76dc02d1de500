import type { Schema, Template } from '../../templates/define-template.ts'

/** A section of a sheet with the labels in it. */
export interface ListedSection {
  readonly title: string
  readonly fields: readonly { readonly title: string; readonly columns: readonly string[] }[]
}

/** The labels of a sheet by section, in the order of the screen; tables with their columns. */
export const listFields = ({ schema, sections }: Pick<Template, 'schema' | 'sections'>): readonly ListedSection[] =>
  sections.map(({ title, fields }) => ({
    title,
    fields: fields.map((id) => ({
      title: schema.properties?.[id]?.title ?? id,
      columns: titlesOf(schema.properties?.[id]?.items),
    })),
  }))

const titlesOf = (row: Schema | undefined): readonly string[] =>
  Object.entries(row?.properties ?? {}).map(([id, { title }]) => title ?? id)
