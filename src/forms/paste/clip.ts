/*
 * What is on the clipboard when somebody pastes, and whether it is a block of cells. This much is there from the
 * beginning; what a block means is fetched when one comes.
 */

/** The clipboard's text, and the same as HTML where it came from a spreadsheet. */
export interface Clip {
  readonly text: string
  readonly html: string
}

/** Where it is pasted. */
export interface Target {
  /** Takes text by itself. */
  readonly typed: boolean
  /** Takes several lines. */
  readonly lines: boolean
}

/** The clipboard of a paste. It can be read while the event lasts, and no longer. */
export const clipOf = (data: DataTransfer | null): Clip => ({
  text: data?.getData('text/plain') ?? '',
  html: data?.getData('text/html') ?? '',
})

/** Whether this is for the table to take, not for the control: more than one cell, or a value for a list of options. */
export const isBlock = ({ text, html }: Clip, { typed, lines }: Target): boolean => {
  const body = text.replace(/(?<![\r\n])[\r\n]+$/, '')
  if (body.includes('\t') || /<t[dh][\s>][\s\S]*?<t[dh][\s>]/i.test(html)) return true
  return typed ? !lines && /[\r\n]/.test(body) : body.trim() !== ''
}

/** What an element does with text. */
export const targetOf = (element: Element | null): Target => ({
  typed: element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && element.type === 'text'),
  lines: element instanceof HTMLTextAreaElement && element.dataset['lines'] === 'many',
})
