/*
 * The list of drafts, on the page of the templates and in the dialog of a form. Drawn without React, which the first
 * of the two does without; drawn anew whenever a tab saves or deletes one.
 */
import { explain } from '../../causes/explain.ts'
import { onChanged } from '../../drafts/changes.ts'
import { type Kind, type Listed, toListing } from '../../drafts/listing.ts'
import { readRecords } from '../../drafts/store.ts'
import { loadTemplate } from '../../templates/loaders.ts'
import { chooseFile } from '../choose-file.ts'
import { now } from '../now.ts'
import { oneAtATime } from '../one-at-a-time.ts'
import { nameOf, type Outcome } from './acts.ts'
import { drawRow } from './draw-row.ts'
import { findDrafts } from './find-drafts.ts'
import { make, makeButton } from './make.ts'
import { words } from './words.ts'

/** What a list shows. */
export interface ListOptions {
  /** The templates whose drafts are listed. */
  readonly kinds: readonly Kind[]
  /** Records of no known template are listed too, and all can be backed up. */
  readonly all: boolean
  /** The draft that the page shows. */
  readonly current?: string | undefined
}

/** Does something with drafts, and says what came of it. */
type Run = (act: () => Promise<Outcome | undefined>) => void

/** Drafts above which there is a field to search in them. */
const FEW = 5

/** Puts a list into an element. @returns what ends it. */
export const showList = (place: HTMLElement, options: ListOptions): (() => void) => {
  const parts = makeParts()
  place.replaceChildren(parts.search, parts.status, parts.rows, parts.foot)
  let listed: readonly Listed[] = []
  const draw = (): void => drawList(parts, listed, options, run)
  const refresh = async (): Promise<void> => {
    const records = await readRecords()
    if (!records.ok) {
      say(parts.status, { good: false, text: words.unreadable(records.why) }, run)
      return
    }
    try {
      const every = await toListing(records.value, options.kinds, loadTemplate)
      listed = options.all ? every : every.filter(({ kind }) => kind !== '')
      draw()
    } catch (error) {
      say(parts.status, await why(error), run)
    }
  }
  const run: Run = async (act) => {
    const outcome = await act().catch(why)
    await refresh()
    if (outcome) say(parts.status, outcome, run)
    // What was pressed may be gone with its row.
    if (document.activeElement === document.body) parts.status.querySelector('p')?.focus()
  }
  parts.search.addEventListener('input', draw)
  void refresh()
  // Another tab that is being typed in saves several times a second.
  const follow = oneAtATime(refresh, { done: () => {}, failed: () => {} })
  const end = new AbortController()
  if (options.all)
    document.addEventListener('drop', (event) => takeDropped(event, options.kinds, run), { signal: end.signal })
  const unhear = onChanged(() => follow(undefined))
  return () => {
    end.abort()
    unhear()
  }
}

// On the page of all drafts, what is dropped is brought back, as by the button.
const takeDropped = (event: DragEvent, kinds: readonly Kind[], run: Run): void => {
  const files = [...(event.dataTransfer?.files ?? [])]
  if (files.length === 0 || document.querySelector('dialog[open]') !== null) return
  event.preventDefault()
  run(async () => (await import('./bring-back.ts')).bringBack(kinds, files))
}

const why = async (error: unknown): Promise<Outcome> => ({
  good: false,
  text: (await explain(error, words.title)).text,
})

type Parts = ReturnType<typeof makeParts>

const makeParts = () => ({
  search: make('input', { type: 'search', placeholder: words.searchHint, 'aria-label': words.search }),
  status: make('div', { role: 'status' }),
  rows: make('ul', { class: 'drafts-list' }),
  foot: make('div', { class: 'foot' }),
})

const drawList = ({ search, rows, foot }: Parts, listed: readonly Listed[], options: ListOptions, run: Run): void => {
  const query = search.value.trim()
  const found = findDrafts(listed, query)
  const focused = nameOfFocus(rows)
  const called = callApart(found.map(nameOf))
  const context = { now: now(), current: options.current, isOneKind: !options.all, run }
  rows.replaceChildren(...found.map((each, index) => drawRow(each, { ...context, called: called[index] ?? '' })))
  if (found.length === 0) rows.append(make('li', { class: 'none' }, query ? words.noneFound(query) : words.none))
  focusNamed(rows, focused)
  search.hidden = listed.length <= FEW && query === ''
  foot.replaceChildren(...(options.all ? footOf(found, listed.length, options.kinds, run) : []))
}

const say = (status: HTMLElement, { good, text, undo }: Outcome, run: Run): void => {
  const notice = make('div', { class: 'notice', [good ? 'data-good' : 'data-warn']: '' })
  notice.append(make('p', { tabindex: '-1' }, text))
  status.replaceChildren(notice)
  if (undo === undefined) return
  const button = makeButton(words.undo, () => run(undo.act), undo.label)
  notice.append(button)
  button.focus()
}

const footOf = (found: readonly Listed[], total: number, kinds: readonly Kind[], run: Run): readonly HTMLElement[] => {
  const text = found.length < total ? words.backUpFound(found.length) : words.backUp
  const backUp = makeButton(text, () => run(async () => (await import('./back-up.ts')).backUp(found)))
  const bringBack = makeButton(words.bringBack, () => {
    // A browser lets files be chosen only while the press is fresh; on a slow line the rest comes later than that.
    const chosen = new Promise<readonly File[]>((resolve) => chooseFile('.json,application/json', resolve))
    run(async () => {
      const { bringBack: begin } = await import('./bring-back.ts')
      return begin(kinds, await chosen)
    })
  })
  return found.length === 0 ? [bringBack] : [backUp, bringBack]
}

// Of drafts of one name, those after the first are counted: no two buttons may be called the same.
const callApart = (names: readonly string[]): readonly string[] =>
  names.map((name, index) => {
    const before = names.slice(0, index).filter((other) => other === name).length
    return before === 0 ? name : words.another(name, before + 1)
  })

// Rows are drawn anew: what had the focus is found again by its name.
const nameOfFocus = (rows: HTMLElement): string | undefined => {
  const { activeElement } = document
  return rows.contains(activeElement) && activeElement !== null ? keyOf(activeElement) : undefined
}

const focusNamed = (rows: HTMLElement, name: string | undefined): void => {
  if (name === undefined) return
  const all = [...rows.querySelectorAll<HTMLElement>('a, button')]
  all.find((each) => keyOf(each) === name)?.focus()
}

const keyOf = (element: Element): string | undefined =>
  element.getAttribute('aria-label') ?? element.getAttribute('href') ?? undefined
