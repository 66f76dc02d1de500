/*
 * The tables of a file that somebody picked. Nothing of a file makes this throw: what can't be read is a sentence.
 */

import { FILE, TABLE } from '../limits/limits.ts'
import { boundedTexts, withoutHuge } from './bounded.ts'
import { type FileKind, fileKind } from './file-kind.ts'
import { htmlTable } from './html/html-table.ts'
import { readOds } from './ods.ts'
import { withoutStray } from './stray.ts'
import { type FileRead, refused } from './tab.ts'
import { parseLines } from './text/csv.ts'
import { decodeText } from './text/decode-text.ts'
import { TooMuchError } from './too-much.ts'
import { openParts } from './workbook/parts.ts'
import { BROKEN, readWorkbook } from './workbook/read-workbook.ts'
import { readXml2003 } from './xml-2003.ts'

/** Reads a file's bytes. */
export const readTables = (bytes: Uint8Array): FileRead => {
  if (bytes.length > FILE.bytes) return refused('这个文件超过 20 MB，没有打开。请分成几个文件。')
  const kind = fileKind(bytes)
  try {
    const read = readKind(bytes, kind)
    if (!read.ok) return read
    if (read.tabs.some(({ rows }) => rows.length > 0))
      return { ok: true, tabs: read.tabs.map((tab) => withoutHuge(tab)) }
    return refused('文件是空的。')
  } catch (error) {
    if (error instanceof TooMuchError) return refused(error.message)
    return refused(BROKEN) // A broken archive, a part that is missing, XML that isn't: one way out of all.
  }
}

const readKind = (bytes: Uint8Array, kind: FileKind): FileRead => {
  switch (kind) {
    case 'empty':
      return refused('文件是空的。')
    case 'xlsx':
      return readWorkbook(openParts(bytes))
    case 'ods':
      return readOds(openParts(bytes))
    case 'xml2003':
      return readXml2003(textOf(bytes))
    case 'html':
      return readHtml(textOf(bytes))
    case 'csv':
    case 'text':
    case 'mail':
      return readText(textOf(bytes))
    default:
      return { ok: false, kind }
  }
}

const textOf = (bytes: Uint8Array): string => {
  const decoded = decodeText(bytes)
  return decoded.ok ? decoded.text : ''
}

const readHtml = (text: string): FileRead => {
  const grid = htmlTable(text)
  if (grid === undefined)
    return refused('这是网页格式的文件，里面没有表格。请在 Excel 或 WPS 里打开，另存为 .xlsx 再试。')
  return { ok: true, tabs: [{ name: '', hidden: false, ...grid }] }
}

const readText = (text: string): FileRead => {
  const lines = parseLines(text)
  if (lines.length > TABLE.lines) return refused(`文件有 ${lines.length} 行，最多 ${TABLE.lines} 行。请分成几个文件。`)
  return { ok: true, tabs: [{ name: '', hidden: false, ...withoutStray(boundedTexts(lines)) }] }
}
