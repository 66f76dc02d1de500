/*
 * Asks while someone types: not in the middle of a composition, not at every stroke, and never shows an old answer.
 */

import { explain } from '../causes/explain.ts'
import { note } from '../causes/note.ts'
import { type Answer, ask } from './ask.ts'
import { forgetLibrary, openLibrary } from './library.ts'
import { words } from './words.ts'

/** What is told of a question. */
export interface Listener {
  /** The field was emptied. */
  readonly onEmpty: () => void
  readonly onBusy: () => void
  /** @param full Whether the text of the pages was searched, and not their names alone. */
  readonly onAnswer: (query: string, answer: Answer, full: boolean) => void
  /** @param why What happened, why, and what to do. */
  readonly onFailure: (query: string, why: string) => void
}

/** Asks for what a field holds. */
export interface Asker {
  /** Now, without waiting for a pause. */
  readonly ask: () => Promise<void>
  /** Now, with everything fetched anew. */
  readonly retry: () => Promise<void>
}

/** A pause in typing, in milliseconds, after which it's worth asking. */
const PAUSE = 120

/** Listens to a field and tells what comes of it; an answer to anything but the field's present text is dropped. */
export function askAsTyped(field: HTMLInputElement, limit: number, listener: Listener): Asker {
  let latest = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  const askNow = async (): Promise<void> => {
    clearTimeout(timer)
    const query = field.value.trim()
    latest += 1
    const turn = latest
    if (query === '') return listener.onEmpty()
    listener.onBusy()
    try {
      const library = await openLibrary()
      const answer = await ask(query, library, limit)
      if (turn === latest) listener.onAnswer(query, answer, library.textIndex !== undefined)
    } catch (error) {
      note(error)
      const { text } = await explain(error, words.label, false)
      if (turn === latest) listener.onFailure(query, text)
    }
  }
  const askSoon = (): void => {
    clearTimeout(timer)
    // What is still under way was asked of another text.
    latest += 1
    if (field.value.trim() !== '') listener.onBusy()
    timer = setTimeout(askNow, PAUSE)
  }
  field.addEventListener('input', (event) => {
    if (!(event as InputEvent).isComposing) askSoon()
  })
  field.addEventListener('compositionend', askSoon)
  return {
    ask: askNow,
    retry: () => {
      forgetLibrary()
      return askNow()
    },
  }
}

/** Whether a key belongs to the input method. Safari ends a composition before its Enter, and marks that by 229 only. */
export const isComposing = (event: KeyboardEvent): boolean => event.isComposing || event.keyCode === 229
