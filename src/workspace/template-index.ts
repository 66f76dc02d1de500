import index from 'virtual:template-index'
import type { TemplateEntry } from '../drafts/template-entry.ts'

/** A line about each template. To be imported by parts that are fetched on use. */
export const templateIndex = index as readonly TemplateEntry[] // as src/build/template-index.ts writes it
