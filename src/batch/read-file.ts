/*
 * The cells of a file that somebody picked: a CSV file in any of the encodings that spreadsheets write, or the first
 * sheet of an .xlsx. Where an empty line stands, one stands here, so that faults can name lines.
 */
import { parseLines } from '../forms/cells/csv.ts'
import { decodeText } from '../forms/cells/decode-text.ts'
import { FILE, TABLE } from '../limits/limits.ts'
import { readXlsx } from './read-xlsx.ts'

/** A file's lines from the first on, or one sentence on why there are none. */
export type FileLines =
  | { readonly ok: true; readonly lines: readonly (readonly string[])[] }
  | { readonly ok: false; readonly reason: string }

/** Reads a file's bytes. Never rejects because of them. */
export const readFile = async (bytes: Uint8Array): Promise<FileLines> => {
  if (bytes.length > FILE.bytes) return refused('这个文件超过 20 MB，没有打开。请分成几个文件。')
  if (isOldOffice(bytes))
    return refused('这是旧版 .xls，或者加了密码的 Excel 文件，打不开。请另存为没有密码的 .xlsx 或 CSV。')
  const text = decodeText(bytes)
  if (!text.ok && text.why === 'binary') return refused('这不是 CSV 或 .xlsx 文件。请确认选对了文件。')
  const read = text.ok ? ({ ok: true, lines: parseLines(text.text) } as const) : await readXlsx(bytes)
  if (!read.ok) return read
  if (read.lines.length > TABLE.lines)
    return refused(`文件有 ${read.lines.length} 行，最多 ${TABLE.lines} 行。请分成几个文件。`)
  return read.lines.some((line) => line.some((cell) => cell.trim() !== '')) ? read : refused('文件是空的。')
}

// The container of .xls, and of workbooks under a password ([MS-CFB]).
const isOldOffice = (bytes: Uint8Array): boolean =>
  [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte)

const refused = (reason: string): FileLines => ({ ok: false, reason })
