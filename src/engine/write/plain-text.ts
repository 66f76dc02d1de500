/*
 * A document as text for a chat, where nobody can be sent a table:
 *
 *   blocks → pieces, a line or a few each → parts, each short enough for one message
 */
import type { DocumentModel } from '../model/document.ts'
import { toParts } from './plain-text/parts.ts'
import { toPieces } from './plain-text/to-pieces.ts'

/**
 * A document as messages for WeChat, to be sent one after the other: headings as 【…】, labels filled up with
 * full-width spaces, tables as numbered items. What isn't filled in is left out; pages have no head, the foot stands
 * once at the end.
 * @returns At least one part of at most 2,000 characters (UTF-16 units); several are marked （1/3）, and each part of a
 * document with a watermark bears its text.
 */
export const writePlainText = (document: DocumentModel): readonly string[] => toParts(toPieces(document), document)
