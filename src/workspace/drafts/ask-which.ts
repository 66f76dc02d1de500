import type { Returning, Returns } from '../../drafts/backup.ts'
import { draftName } from '../../drafts/draft-name.ts'
import type { Kind } from '../../drafts/listing.ts'
import { now } from '../now.ts'
import { make, makeButton } from './make.ts'
import { sayWhen } from './say-when.ts'
import { words } from './words.ts'

/**
 * Asks which drafts of a file are to come back. What is new is ticked, what is older than here isn't.
 * @returns undefined where the answer is none of it.
 */
export const askWhich = (
  fileName: string,
  { drafts, unusable }: Returns,
  kinds: readonly Kind[],
): Promise<readonly Returning[] | undefined> =>
  new Promise((resolve) => {
    const different = drafts.filter(({ standing }) => standing !== 'same')
    const same = drafts.length - different.length
    const choices = different.map((each) => ({ each, ...drawChoice(each, kinds) }))
    const facts = [
      words.inside(fileName, drafts.length + unusable),
      same > 0 ? words.same(same) : '',
      unusable > 0 ? words.unusable(unusable) : '',
      words.neverReplaces,
    ]
    const dialog = make(
      'dialog',
      { class: 'confirm drafts-dialog', 'aria-labelledby': 'bring-back-title' },
      make('h2', { id: 'bring-back-title' }, words.bringBack),
      make('p', {}, facts.join('')),
      make('ul', { class: 'returning' }, ...choices.map(({ row }) => row)),
    )
    const end = (wanted: readonly Returning[] | undefined): void => {
      dialog.close()
      resolve(wanted)
    }
    const confirm = makeButton(words.confirm, () =>
      end(choices.filter(({ box }) => box.checked).map(({ each }) => each)),
    )
    confirm.classList.add('main')
    dialog.append(
      make(
        'div',
        { class: 'choices' },
        confirm,
        makeButton(words.cancel, () => end(undefined)),
      ),
    )
    dialog.addEventListener('close', () => {
      dialog.remove()
      resolve(undefined)
    })
    ;(document.querySelector('main') ?? document.body).append(dialog)
    dialog.showModal()
  })

const STANDINGS = { absent: words.absent, newer: words.newer, older: words.older, same: '' } as const

const drawChoice = ({ draft, standing }: Returning, kinds: readonly Kind[]) => {
  const kind = kinds.find(({ id }) => id === draft.template)
  const box = make('input', { type: 'checkbox' })
  box.checked = standing !== 'older'
  const facts = [kind?.name ?? draft.template, sayWhen(draft.savedAt, now()), STANDINGS[standing]]
  const name = draftName(kind?.naming ?? [], draft.data) || words.untitled
  const text = make('span', {}, name, make('span', { class: 'facts' }, facts.filter(Boolean).join(' · ')))
  return { box, row: make('li', {}, make('label', {}, box, text)) }
}
