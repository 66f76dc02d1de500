/*
 * One page of each kind, and how to know that it stands.
 */
import type { Page } from 'playwright-core'
import type { Site } from './site.ts'

/** A kind of page. */
export interface PageKind {
  readonly name: string
  /** From the site's root, without the first slash. */
  readonly path: string
  /** There from the start, or put there by the page's own script when it is ready. */
  readonly ready: string
}

/** One page of each kind. */
export const PAGE_KINDS: readonly PageKind[] = [
  { name: 'home', path: '', ready: 'h1' },
  { name: 'reading page', path: 'handbook/communication/', ready: 'h1' },
  { name: 'list of templates', path: 'templates/', ready: 'h1' },
  { name: 'form', path: 'templates/minutes/', ready: 'form [name], form input, form textarea' },
  { name: 'glossary', path: 'glossary/', ready: 'dt' },
  { name: 'self-test', path: 'quiz/', ready: 'fieldset' },
  { name: 'about', path: 'about/', ready: 'h1' },
  { name: 'search', path: 'search/#q=会议纪要', ready: '[data-search-results] li' },
  { name: 'page that is not there', path: 'no/such/page/', ready: 'h1' },
]

/** Opens a page of a kind and waits until it stands, its scripts included. */
export const openKind = async (site: Site, page: Page, kind: PageKind): Promise<void> => {
  await page.goto(site.url + kind.path, { waitUntil: 'load' })
  await page.locator(kind.ready).first().waitFor()
}
