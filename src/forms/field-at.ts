import { fieldId, fieldOfId } from './path.ts'

/**
 * The field that an element of the form belongs to, joined by dots: a control, or a button beside one or in its row.
 * Undefined outside of the fields.
 */
export const fieldAt = (prefix: string, element: Element): string | undefined => {
  const own = fieldOfId(prefix, element.id)
  if (own !== undefined) return own
  const inForm = `[id^="${fieldId(prefix, [''])}"]`
  const beside = element.closest('td, .labelled')?.querySelector(inForm) ?? element.closest(inForm)
  return beside ? fieldOfId(prefix, beside.id) : undefined
}
