import type { ReactNode } from 'react'
import type { Section } from '../../templates/define-template.ts'
import { sectionId } from '../Steps.tsx'
import { useSheet } from '../sheet.ts'

/** One part of the sheet under its heading; the list of steps links to it. */
export const SectionTemplate = ({ section, children }: { readonly section: Section; readonly children: ReactNode }) => {
  const { prefix } = useSheet()
  const id = sectionId(prefix, section.id)
  return (
    <section id={id} className="part" aria-labelledby={`${id}__title`}>
      {/* Takes focus when a step is followed, so that the next Tab is the section's first field. */}
      <h2 id={`${id}__title`} tabIndex={-1}>
        {section.title}
      </h2>
      {section.why && <p className="why">{section.why}</p>}
      <div className="fields">{children}</div>
    </section>
  )
}
