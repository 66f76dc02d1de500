/*
 * What the search dialog shows: recent and popular queries, results by kind, or what went wrong.
 */
import { href } from '../href.ts'
import { searchPath } from './address.ts'
import type { Answer } from './ask.ts'
import { drawHeading, drawLink, drawQuery, drawResult } from './draw.ts'
import { findIn } from './find-in.ts'
import { POPULAR } from './popular.ts'
import { recentQueries } from './recent.ts'
import { byKind, type Result } from './show.ts'
import { summaryOf } from './summary.ts'
import { words } from './words.ts'

/** What the dialog shows. */
export interface View {
  readonly isBusy: () => boolean
  readonly showPopular: () => void
  readonly showBusy: () => void
  readonly showAnswer: (query: string, answer: Answer, full: boolean) => void
  readonly showFailure: (query: string, why: string) => void
}

/** @param refresh Takes the links that are shown for options, and marks the first. */
export function makeView(dialog: HTMLDialogElement, list: HTMLElement, refresh: (mark: boolean) => void): View {
  const status = findIn(dialog, '[role="status"]')
  const retry = findIn(dialog, '[data-search-retry]')
  const all = findIn<HTMLAnchorElement>(dialog, '[data-search-all]')
  const show = (query: string, said: string, content: readonly Node[], { mark = false, failed = false } = {}): void => {
    list.ariaBusy = 'false'
    status.textContent = said
    retry.hidden = !failed
    all.href = href(searchPath(query))
    list.replaceChildren(...content)
    refresh(mark)
    list.scrollTop = 0
  }
  return {
    isBusy: () => list.ariaBusy === 'true',
    showPopular: () => show('', '', [...recent(), group(words.popular, POPULAR.map(drawQuery))]),
    showBusy: () => {
      list.ariaBusy = 'true'
    },
    showAnswer: (query, answer, full) => {
      const said = [full ? '' : namesOnly(), summaryOf(query, answer)].join(' ').trim()
      const content = answer.results.length > 0 ? kinds(answer.results) : suggestions(answer.suggestions)
      show(query, said, content, { mark: answer.results.length > 0, failed: !full && !import.meta.env.DEV })
    },
    showFailure: (query, why) => show(query, why, [], { failed: true }),
  }
}

function drawGroup(result: Result): HTMLElement {
  const { link, facts, sections, forms } = drawResult(result)
  link.append(facts.title, facts.where, facts.excerpt)
  const element = document.createElement('div')
  element.role = 'group'
  element.ariaLabel = facts.title.textContent
  element.append(link, ...forms, ...sections)
  return element
}

function group(title: string, links: readonly HTMLElement[]): HTMLElement {
  const element = document.createElement('div')
  element.role = 'group'
  element.ariaLabel = title
  const heading = drawHeading(title)
  heading.ariaHidden = 'true'
  element.append(heading, ...links)
  return element
}

/** The results below the names of their kinds, where there is more than one. */
function kinds(results: readonly Result[]): readonly HTMLElement[] {
  const all = byKind(results)
  if (all.size < 2) return results.map(drawGroup)
  return [...all].flatMap(([kind, own]) => {
    const heading = drawHeading(words.kinds[kind])
    heading.ariaHidden = 'true' // Each result says where it stands.
    return [heading, ...own.map(drawGroup)]
  })
}

const recent = (): readonly HTMLElement[] => {
  const queries = recentQueries()
  if (queries.length === 0) return []
  const forget = drawLink('/search/', 'search-query', words.forget)
  forget.dataset['forget'] = ''
  return [group(words.recent, [...queries.map(drawQuery), forget])]
}

const suggestions = (names: readonly string[]): readonly HTMLElement[] => [
  ...(names.length > 0 ? [group(words.maybe, names.map(drawQuery))] : []),
  group(words.popular, [...POPULAR.map(drawQuery), drawLink('/glossary/', 'search-query', words.glossary)]),
]

const namesOnly = (): string => (import.meta.env.DEV ? words.development : words.namesOnly)
