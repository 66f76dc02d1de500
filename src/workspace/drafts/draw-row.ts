import type { Listed } from '../../drafts/listing.ts'
import { addressOf } from '../address.ts'
import { downloadRaw, duplicate, type Outcome, remove } from './acts.ts'
import { make, makeButton } from './make.ts'
import { sayWhen } from './say-when.ts'
import { words } from './words.ts'

/** What a row of the list depends on besides its draft. */
export interface RowContext {
  /** What the draft is called in the names of buttons, as no other draft is. */
  readonly called: string
  /** Wall time, `YYYY-MM-DD HH:mm`. */
  readonly now: string
  /** The draft that this page shows. */
  readonly current: string | undefined
  /** Drafts of one template only: its name says nothing. */
  readonly isOneKind: boolean
  readonly run: (act: () => Promise<Outcome | undefined>) => void
}

/** Draws a draft of the list: the way to it, and what can be done with it. */
export const drawRow = (listed: Listed, { called, now, current, isOneKind, run }: RowContext): HTMLElement => {
  const { record, template, kind, savedAt, state } = listed
  const isCurrent = record.id === current
  const facts = [isOneKind ? '' : kind, sayWhen(savedAt, now), isCurrent ? words.current : ''].filter(Boolean)
  const act = (text: string, does: () => void): HTMLElement => makeButton(text, does, words.of(text, called))
  return make(
    'li',
    { 'data-state': state },
    make(
      'div',
      { class: 'about-draft' },
      state === 'ready' && !isCurrent
        ? make('a', { href: addressOf(template, record.id) }, listed.name || words.untitled)
        : make('span', { class: 'name' }, listed.name || words.untitled),
      make('span', { class: 'facts' }, facts.join(' · ')),
      ...(state === 'ready' ? [] : [make('p', {}, words.reason(state))]),
    ),
    make(
      'div',
      { class: 'acts' },
      ...(state === 'ready' ? [act(words.duplicate, () => run(() => duplicate(listed)))] : []),
      ...(state === 'ready' ? [] : [act(words.raw, () => downloadRaw(listed))]),
      ...(isCurrent ? [] : [act(words.remove, () => run(() => remove(listed)))]),
    ),
  )
}
