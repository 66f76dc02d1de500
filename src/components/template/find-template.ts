import type { Template } from '../../templates/define-template.ts'
import { words } from './words.ts'

/**
 * The template of an id.
 * @throws in the author's language if there is none: the id comes from a handbook page.
 */
export const findTemplate = (templates: readonly Template[], id: string): Template => {
  const template = templates.find((one) => one.id === id)
  const known = templates.map((one) => one.id)
  if (!template) throw new Error(words.unknown(id, known))
  return template
}
