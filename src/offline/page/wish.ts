/*
 * Whether the reader has asked for the copy: then it is kept up with each edition, also where the browser saves data.
 */
import type { Wanted } from '../protocol.ts'

const KEY = 'ae-handbook:offline'

/** What the reader has asked for by the button; undefined where they haven't. */
export const wishOf = (): Wanted | undefined => {
  try {
    return localStorage.getItem(KEY) === null ? undefined : 'fonts'
  } catch {
    return undefined // No storage: they are asked again on the next page.
  }
}

/** Remembers that they have. */
export const keepWish = (): void => {
  try {
    localStorage.setItem(KEY, '1')
  } catch {
    // Only this page knows, then.
  }
}

const savesData = (): boolean =>
  (navigator as { readonly connection?: { readonly saveData?: boolean } }).connection?.saveData === true

/** Whether the handbook may be copied unasked. */
export const mayCopy = (): boolean => wishOf() !== undefined || !savesData()
