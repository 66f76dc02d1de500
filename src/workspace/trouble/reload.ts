/*
 * Fetching the page anew without losing a word: what storage didn't take goes with the entry in the tab's history, which
 * is there after a reload even where the browser lets the page store nothing.
 */
import { type Draft, isRecord, readDraft } from '../../drafts/draft.ts'
import { inHand } from './in-hand.ts'

const KEY = 'ae-handbook:kept'

let leaving = false

/** Whether the page goes because of `reload`: then nobody is asked whether they mean it. */
export const isReloading = (): boolean => leaving

/** Saves what is filled in and fetches the page anew. */
export const reload = async (): Promise<void> => {
  const { draft, flush } = inHand() ?? {}
  if (draft !== undefined && (await flush?.().catch(() => false)) !== true) {
    history.replaceState({ ...stateNow(), [KEY]: draft }, '')
  }
  leaving = true
  location.reload()
}

/** The draft of a template that the page before this one could not save; once. */
export const takeKept = (template: string): Draft | undefined => {
  const { [KEY]: kept, ...rest } = stateNow()
  const draft = readDraft(kept)
  if (draft?.template !== template) return undefined
  history.replaceState(rest, '')
  return draft
}

const stateNow = (): Record<string, unknown> => (isRecord(history.state) ? history.state : {})
