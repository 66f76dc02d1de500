/*
 * What may stand in a field's text.
 */

import { plainMarks } from '../engine/model/plain-marks.ts'

// C0 and C1 except tab and line feed, byte order marks, non-characters.
// biome-ignore lint/suspicious/noControlCharactersInRegex: naming them is the point
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufeff\ufffe\uffff]/g

/**
 * The text without what can't be printed: control characters go, a tab becomes a space, every kind of line end `\n`,
 * ticks and boxes of Word what they are here.
 * Half of a surrogate pair becomes “\ufffd”, so that the loss shows.
 */
export const cleanText = (text: string): string =>
  plainMarks(text)
    .replace(/[\t\u00a0]/g, ' ')
    .replace(CONTROLS, '')
    .replace(/\p{Surrogate}/gu, '\ufffd')

/** The text on one line, for a field that has only one. */
export const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ')

/** `20,000`: figures as they stand in sentences. */
export const figure = (value: number): string => value.toLocaleString('en-US')
