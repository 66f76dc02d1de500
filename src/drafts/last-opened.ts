/*
 * Which draft of a template was worked on last, in the browser's localStorage: the one its page opens. The time of the
 * last save can't tell, since clocks are set back.
 */

const keyOf = (template: string): string => `ae-handbook:last:${template}`

/** The id of the draft that was worked on last; undefined where nobody knows. */
export const lastOpened = (template: string): string | undefined => {
  try {
    return localStorage.getItem(keyOf(template)) ?? undefined
  } catch {
    return undefined // Refused, as in private windows: the draft saved last is opened.
  }
}

/** Remembers the draft that is being worked on. */
export const rememberOpened = (template: string, id: string): void => {
  try {
    localStorage.setItem(keyOf(template), id)
  } catch {
    // Refused or full: the draft itself is said to be unsaved, if it is.
  }
}
