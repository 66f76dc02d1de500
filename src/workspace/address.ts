/*
 * Which draft a page shows stands in its address: `?draft=<id>`. It outlives a reload and the jumps to sections, which
 * are what the part behind the “#” is used for; it says nothing about what is in the draft. `?new` asks for a new one;
 * without either, the draft that was worked on last is opened.
 */
import { rememberOpened } from '../drafts/last-opened.ts'
import { href } from '../href.ts'

/** What the address asks for. */
export interface Asked {
  /** The draft of that id. */
  readonly draft: string | undefined
  readonly isNew: boolean
}

/** Reads what the page's address asks for. */
export const askedFor = (search: string): Asked => {
  const asked = new URLSearchParams(search)
  return { draft: asked.get('draft') ?? undefined, isNew: asked.has('new') }
}

/** Where a draft is opened. */
export const addressOf = (template: string, draft: string): string =>
  href(`/templates/${template}/?draft=${encodeURIComponent(draft)}`)

/** Where a new draft is begun. */
export const addressOfNew = (template: string): string => href(`/templates/${template}/?new`)

/** Puts the draft that is open into the address, and remembers it for the next time. */
export const showInAddress = (template: string, draft: string): void => {
  rememberOpened(template, draft)
  if (askedFor(location.search).draft === draft) return
  history.replaceState(history.state, '', addressOf(template, draft) + location.hash)
}
