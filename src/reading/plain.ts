/*
 * One form for the marks that input methods, spreadsheets and chats write in many.
 */
import { halfWidth } from './half-width.ts'

// Non-breaking, thin and other spaces of a width of their own; marks that have none.
const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f]/g
const UNSEEN = /[\u200b-\u200f\u2060\ufeff\u00ad]/g
const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g
const TILDES = /[\u301c\u223c\u2053]/g

/** A text in which only what means something is left to tell apart: half-width, plain spaces, one dash, one tilde. */
export const plain = (text: string): string =>
  halfWidth(text.replace(UNSEEN, '').replace(DASHES, '-').replace(TILDES, '~').replace(SPACES, ' '))
    .replaceAll('￥', '¥')
    // The full stop of an input method, meant for a point: 1。5.
    .replace(/(?<=\d)。(?=\d)/g, '.')
    .replace(/[【〔［]/g, '[')
    .replace(/[】〕］]/g, ']')
    .replace(/\s+/g, ' ')
    .replace(/[。;,、\s]+$/, '')
    .trim()
