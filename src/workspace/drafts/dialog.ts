/*
 * The drafts of a form's template, over the form: to switch, to begin a new one, to duplicate and to delete.
 */
import { toKind } from '../../drafts/listing.ts'
import { href } from '../../href.ts'
import type { Template } from '../../templates/define-template.ts'
import { addressOfNew } from '../address.ts'
import { showList } from './list.ts'
import { make, makeButton } from './make.ts'
import { words } from './words.ts'

/** Opens the dialog. @param current The draft that the form shows. @param opener The id of what the focus goes back to. */
export const openDrafts = (template: Template, current: string, opener: string): undefined => {
  const place = make('div', { class: 'drafts-place' })
  const title = make('h2', { id: 'drafts-title' }, words.ofKind(template.name))
  const dialog = make(
    'dialog',
    { class: 'confirm drafts-dialog', 'aria-labelledby': 'drafts-title' },
    title,
    make(
      'p',
      { class: 'ways' },
      make('a', { class: 'btn main', href: addressOfNew(template.id) }, words.create),
      make('a', { href: href('/templates/#drafts') }, words.everyKind),
    ),
    place,
    make(
      'div',
      { class: 'choices' },
      makeButton(words.close, () => dialog.close()),
    ),
  )
  document.querySelector('.workspace')?.append(dialog)
  const end = showList(place, { kinds: [toKind(template)], all: false, current })
  dialog.addEventListener('close', () => {
    end()
    dialog.remove()
    document.getElementById(opener)?.focus()
  })
  dialog.showModal()
}
