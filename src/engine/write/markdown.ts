/*
 * A document as Markdown, for mail, a wiki or an issue: CommonMark 0.31 with the tables and task lists of GFM.
 */
import type { DocumentModel } from '../model/document.ts'
import { toChunks } from './markdown/to-chunks.ts'

/**
 * A document as Markdown that says on the page what the sheet says, letter for letter: nothing in its texts is taken
 * for markup. Head and foot stand once at the end. Ends with a line break.
 */
export const writeMarkdown = (document: DocumentModel): string => `${toChunks(document).join('\n\n')}\n`
