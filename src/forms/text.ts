/*
 * What may stand in a field's text.
 */

// C0 and C1 except tab and line feed, byte order marks, non-characters.
// biome-ignore lint/suspicious/noControlCharactersInRegex: naming them is the point
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufeff\ufffe\uffff]/g

/**
 * The text without what can't be printed: control characters go, a tab becomes a space, every kind of line end `\n`.
 * Half of a surrogate pair becomes “\ufffd”, so that the loss shows.
 */
export const cleanText = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ')
    .replace(CONTROLS, '')
    .replace(/\p{Surrogate}/gu, '\ufffd')

/** The text on one line, for a field that has only one. */
export const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ')

/** `20,000`: figures as they stand in sentences. */
export const figure = (value: number): string => value.toLocaleString('en-US')
