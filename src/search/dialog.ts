/*
 * The search dialog. Loaded when it is first opened, see open.ts.
 */
import { href } from '../href.ts'
import type { Answer } from './ask.ts'
import { askAsTyped, isComposing } from './ask-as-typed.ts'
import { drawHeading, drawLink, drawQuery, drawResult } from './draw.ts'
import { handQuery } from './handed-query.ts'
import { openLibrary } from './library.ts'
import { makeOptions } from './options.ts'
import { POPULAR } from './popular.ts'
import { forgetQueries, recentQueries, rememberQuery } from './recent.ts'
import { byKind, type Result } from './show.ts'
import { words } from './words.ts'

/** As many as fit without scrolling far. */
const LIMIT = 6

/** Makes the dialog ready. @returns What to do whenever it has been shown. */
export function makeDialog(dialog: HTMLDialogElement): () => void {
  const field = find<HTMLInputElement>(dialog, 'input')
  const list = find(dialog, '[role="listbox"]')
  const options = makeOptions(field, list)
  const view = makeView(dialog, list, options.refresh)
  let enterWaits = false
  const asker = askAsTyped(field, LIMIT, {
    onEmpty: view.showPopular,
    onBusy: view.showBusy,
    onAnswer: (query, answer, full) => {
      view.showAnswer(query, answer, full)
      if (enterWaits && answer.results.length > 0) options.open()
      enterWaits = false
    },
    onFailure: view.showFailure,
  })
  find(dialog, '[data-search-retry]').addEventListener('click', () => {
    field.focus()
    asker.retry()
  })
  field.addEventListener('keydown', (event) => {
    if (isComposing(event)) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') options.move(event.key === 'ArrowDown' ? 1 : -1)
    else if (event.key === 'Enter' && view.isBusy()) enterWaits = true
    else if (event.key === 'Enter') options.open()
    else return
    event.preventDefault()
  })
  field.addEventListener('input', () => {
    enterWaits = false
  })
  list.addEventListener('click', (event) => follow(event, dialog, field, asker.ask))
  find(dialog, '[data-search-all]').addEventListener('click', (event) => {
    dialog.close()
    if (opensElsewhere(event) || !handQuery(field.value.trim())) return
    event.preventDefault()
    location.assign(href('/search/'))
  })
  let isFirst = true
  return () => {
    field.focus()
    // Fetched while the query is being typed; what fails is said at the query.
    openLibrary().catch(() => undefined)
    // The first time, the field may hold what was typed while this script was on its way.
    if (!isFirst) field.select()
    isFirst = false
    asker.ask()
  }
}

const opensElsewhere = ({ ctrlKey, metaKey, shiftKey }: MouseEvent): boolean => ctrlKey || metaKey || shiftKey

/** A query in the list is asked here; any other link is followed by the browser. */
function follow(event: MouseEvent, dialog: HTMLDialogElement, field: HTMLInputElement, ask: () => void): void {
  const link = event.target instanceof Element ? event.target.closest('a') : undefined
  if (!link || opensElsewhere(event)) return
  const { query, forget } = link.dataset
  if (forget !== undefined) {
    event.preventDefault()
    forgetQueries()
    field.focus()
    ask()
    return
  }
  // The page that is left may come back from the browser's cache, or the link may lead to a place on this page.
  if (query === undefined) {
    rememberQuery(field.value.trim())
    dialog.close()
    return
  }
  event.preventDefault()
  field.value = query
  field.focus()
  ask()
}

interface View {
  readonly isBusy: () => boolean
  readonly showPopular: () => void
  readonly showBusy: () => void
  readonly showAnswer: (query: string, answer: Answer, full: boolean) => void
  readonly showFailure: (query: string, error: unknown) => void
}

function makeView(dialog: HTMLDialogElement, list: HTMLElement, refresh: (mark: boolean) => void): View {
  const status = find(dialog, '[role="status"]')
  const retry = find(dialog, '[data-search-retry]')
  const all = find<HTMLAnchorElement>(dialog, '[data-search-all]')
  const show = (query: string, said: string, content: readonly Node[], { mark = false, failed = false } = {}): void => {
    list.ariaBusy = 'false'
    status.textContent = said
    retry.hidden = !failed
    all.href = href(`/search/?q=${encodeURIComponent(query)}`)
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
    showFailure: (query, error) => {
      reportError(error)
      show(query, words.failed, [], { failed: true })
    },
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

/** One sentence for the status line: how many, or that there are none, or what was searched for instead. */
function summaryOf(query: string, { results, more, takenAs }: Answer): string {
  if (results.length === 0) return words.nothing(query)
  return takenAs === undefined ? words.found(results.length, more) : words.takenAs(query, takenAs)
}

function find<E extends HTMLElement>(within: HTMLElement, selector: string): E {
  const element = within.querySelector<E>(selector)
  if (element === null) throw new Error(`The search dialog has no ${selector}`)
  return element
}
