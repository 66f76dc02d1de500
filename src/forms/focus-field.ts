import type { Path } from '../templates/define-template.ts'
import { fieldId } from './path.ts'

const OPERABLE = 'input:not([tabindex="-1"]), select, textarea, button'

/**
 * Brings a field into view, label first, and focuses it. A field that isn't drawn, such as one of a row that is gone,
 * is stood in for by what is around it.
 */
export const focusField = (prefix: string, path: Path): void => {
  const element = document.getElementById(fieldId(prefix, path))
  if (element === null) {
    if (path.length > 0) focusField(prefix, path.slice(0, -1))
    return
  }
  const field = element.closest('tr, .field') ?? element
  field.scrollIntoView({ block: field instanceof HTMLTableRowElement ? 'center' : 'start' })
  const control = element.matches(OPERABLE) ? element : (checkedOf(element) ?? element.querySelector(OPERABLE))
  if (control instanceof HTMLElement) control.focus({ preventScroll: true })
}

const checkedOf = (group: Element): Element | null => group.querySelector('input:checked')
