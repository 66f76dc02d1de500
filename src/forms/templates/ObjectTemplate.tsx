import type { ObjectFieldTemplateProps } from '@rjsf/utils'
import { Fragment } from 'react'
import type { Schema } from '../../templates/define-template.ts'
import { isComputed } from '../column.ts'
import { depthOf } from '../path.ts'
import { useSheet } from '../sheet.ts'
import { SectionTemplate } from './SectionTemplate.tsx'

/** The sheet in its sections, or the cells of a row. */
export const ObjectTemplate = ({ fieldPathId, properties, schema }: ObjectFieldTemplateProps) => {
  const { sections } = useSheet()
  if (depthOf(fieldPathId) > 0) {
    const columns = (schema as Schema).properties ?? {} // the library's schema type is looser than ours
    const typed = properties.filter(({ name }) => !isComputed(columns[name] ?? { type: 'string' }))
    return typed.map(({ name, content }) => <Fragment key={name}>{content}</Fragment>)
  }
  const contents = new Map(properties.map(({ name, content }) => [name, content]))
  return sections.map((section) => (
    <SectionTemplate key={section.id} section={section}>
      {section.fields.map((field) => (
        <Fragment key={field}>{contents.get(field)}</Fragment>
      ))}
    </SectionTemplate>
  ))
}
