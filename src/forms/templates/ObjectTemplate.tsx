import type { ObjectFieldTemplateProps } from '@rjsf/utils'
import { Fragment } from 'react'
import { useSheet } from '../sheet.ts'
import { SectionTemplate } from './SectionTemplate.tsx'

/** The sheet in its sections. */
export const ObjectTemplate = ({ properties }: ObjectFieldTemplateProps) => {
  const { sections } = useSheet()
  const contents = new Map(properties.map(({ name, content }) => [name, content]))
  return sections.map((section) => (
    <SectionTemplate key={section.id} section={section}>
      {section.fields.map((field) => (
        <Fragment key={field}>{contents.get(field)}</Fragment>
      ))}
    </SectionTemplate>
  ))
}
