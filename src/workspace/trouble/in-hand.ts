/*
 * The draft in hand, outside of what is drawn: what draws it may fail, and then this is what is saved and handed out.
 */
import type { Draft } from '../../drafts/draft.ts'
import type { Template } from '../../templates/define-template.ts'

/** What is being filled in, as of the last key. */
export interface InHand {
  readonly template: Template
  readonly draft: Draft
  /** Saves what waits to be saved; resolves with whether nothing is unsaved. */
  readonly flush: () => Promise<boolean>
}

let held: InHand | undefined

/** Called whenever the sheet is drawn: there is one on a page. */
export const holdInHand = (next: InHand): void => {
  held = next
}

/** What is being filled in; undefined until a sheet is open. */
export const inHand = (): InHand | undefined => held
