/*
 * The search dialog. Loaded when it is first opened, see open.ts.
 */
import { askAsTyped, isComposing } from './ask-as-typed.ts'
import { makeView } from './dialog-view.ts'
import { findIn } from './find-in.ts'
import { openLibrary } from './library.ts'
import { makeOptions } from './options.ts'
import { forgetQueries, rememberQuery } from './recent.ts'

/** As many as fit without scrolling far. */
const LIMIT = 6

/** Makes the dialog ready. @returns What to do whenever it has been shown. */
export function makeDialog(dialog: HTMLDialogElement): () => void {
  const field = findIn<HTMLInputElement>(dialog, 'input')
  const list = findIn(dialog, '[role="listbox"]')
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
  findIn(dialog, '[data-search-retry]').addEventListener('click', () => {
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
  // On the search page itself the link only changes what stands behind the “#”.
  findIn(dialog, '[data-search-all]').addEventListener('click', () => dialog.close())
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
