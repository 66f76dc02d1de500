/*
 * A spreadsheet runs a cell that begins with =, +, -, @, a tab or a line end as a formula, full-width marks included
 * (OWASP, CSV Injection). An apostrophe before it makes it text again. Reading takes exactly that apostrophe away, and
 * a text that begins with apostrophes and such a mark by itself gets one more, so that nothing is lost on the way.
 */

const RISKY = /^'*[=+\-@＝＋－＠\t\r\n]/
const GUARDED = /^'+[=+\-@＝＋－＠\t\r\n]/

// A figure is no formula, and a spreadsheet is to count with it.
const FIGURE = /^-?\d+(?:\.\d+)?$/

/** The text as it may stand in a file for a spreadsheet. @example guardFormula('=1+1') // => "'=1+1" */
export const guardFormula = (text: string): string => (RISKY.test(text) && !FIGURE.test(text) ? `'${text}` : text)

/** The text behind a guarded one; any other comes back as it is. */
export const unguardFormula = (text: string): string => (GUARDED.test(text) ? text.slice(1) : text)
