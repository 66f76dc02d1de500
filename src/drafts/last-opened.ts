/*
 * Which draft of a template was worked on last, in the browser's localStorage: the one its page opens. The time of the
 * last save can't tell, since clocks are set back.
 */
import { reach } from './local-storage.ts'

const keyOf = (template: string): string => `ae-handbook:last:${template}`

/** The id of the draft that was worked on last; undefined where nobody knows: the one saved last is opened then. */
export const lastOpened = (template: string): string | undefined =>
  reach(() => localStorage.getItem(keyOf(template))) ?? undefined

/** Remembers the draft that is being worked on, where there is room. */
export const rememberOpened = (template: string, id: string): void =>
  reach(() => localStorage.setItem(keyOf(template), id))
