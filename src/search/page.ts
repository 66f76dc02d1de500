/*
 * The search page: /search/#q=…
 */
import { queryOf, withQuery } from './address.ts'
import type { Answer } from './ask.ts'
import { askAsTyped } from './ask-as-typed.ts'
import { drawHeading, drawLink, drawQuery, drawResult } from './draw.ts'
import { findIn } from './find-in.ts'
import { POPULAR } from './popular.ts'
import { recentQueries, rememberQuery } from './recent.ts'
import { byKind, type Result } from './show.ts'
import { summaryOf } from './summary.ts'
import { words } from './words.ts'

/** A long list isn't read. */
const LIMIT = 20

const form = findIn<HTMLFormElement>(document, 'form[data-search-page]')
const field = findIn<HTMLInputElement>(document, 'form[data-search-page] input')
const list = findIn(document, '[data-search-results]')
const offers = findIn(document, '[data-search-offers]')
const status = findIn(document, '[data-search-status]')
const retry = findIn(document, '[data-search-page-retry]')
const siteTitle = document.title

const asker = askAsTyped(field, LIMIT, {
  onEmpty: () => show('', '', [], [...recent(), offer(words.popular, POPULAR)]),
  onBusy: () => {
    list.ariaBusy = 'true'
  },
  onAnswer: (query, answer, full) => {
    const said = full ? '' : import.meta.env.DEV ? words.development : words.namesOnly
    show(query, `${said}${summaryOf(query, answer)}`, drawKinds(answer.results), offersOf(answer))
    retry.hidden = full || import.meta.env.DEV
  },
  onFailure: (query, why) => {
    show(query, why, [], [])
    retry.hidden = false
  },
})

form.addEventListener('submit', (event) => {
  event.preventDefault()
  asker.ask()
})
retry.addEventListener('click', asker.retry)
offers.addEventListener('click', (event) => {
  const query = event.target instanceof HTMLElement ? event.target.dataset['query'] : undefined
  if (query === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return
  event.preventDefault()
  field.value = query
  field.focus()
  asker.ask()
})
list.addEventListener('click', () => rememberQuery(field.value.trim()))
addEventListener('popstate', () => {
  // A jump within the page, such as past the header, asks nothing: the query takes its place in the address again.
  if (location.hash !== '' && queryOf(location) === undefined) putIntoAddress(field.value.trim())
  else askAddress()
})
askAddress()
// What it says where this doesn't come.
document.querySelector('[data-without-script]')?.remove()

function askAddress(): void {
  field.value = queryOf(location) ?? ''
  // At once: an address with “?” would be sent again by a reload.
  putIntoAddress(field.value)
  if (field.value === '') field.focus()
  asker.ask()
}

function putIntoAddress(query: string): void {
  const address = withQuery(location.href, query)
  if (address !== location.href) history.replaceState(history.state, '', address)
}

function show(query: string, said: string, items: readonly Node[], offered: readonly Node[]): void {
  status.textContent = said
  retry.hidden = true
  list.replaceChildren(...items)
  offers.replaceChildren(...offered)
  list.ariaBusy = 'false'
  document.title = query === '' ? siteTitle : siteTitle.replace(words.pageTitle, words.titleFor(query))
  putIntoAddress(query)
}

const offersOf = ({ results, suggestions }: Answer): readonly Node[] => {
  if (results.length > 0) return []
  const popular = offer(words.popular, POPULAR)
  popular.append(drawLink('/glossary/', 'search-query', words.glossary))
  return [...(suggestions.length > 0 ? [offer(words.maybe, suggestions)] : []), popular]
}

function recent(): readonly Node[] {
  const queries = recentQueries()
  return queries.length === 0 ? [] : [offer(words.recent, queries)]
}

/** A list of each kind, below its name where there is more than one. */
function drawKinds(results: readonly Result[]): readonly Node[] {
  const all = byKind(results)
  return [...all].flatMap(([kind, own]) => {
    const items = document.createElement('ol')
    items.append(...own.map(drawItem))
    items.ariaLabel = words.kinds[kind]
    if (all.size < 2) return [items]
    const heading = document.createElement('h2')
    heading.textContent = words.kinds[kind]
    return [heading, items]
  })
}

function drawItem(result: Result): HTMLElement {
  const { link, facts, sections, forms } = drawResult(result)
  link.append(facts.title)
  const item = document.createElement('li')
  item.append(link, facts.where, facts.excerpt, ...forms, ...sections)
  return item
}

function offer(title: string, queries: readonly string[]): HTMLElement {
  const group = document.createElement('div')
  group.append(drawHeading(title), ...queries.map(drawQuery))
  return group
}
