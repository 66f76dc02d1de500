/*
 * The first sheet of an .xlsx as texts. The library unpacks larger files by workers made of text, which the site's
 * policy refuses: it gets the parts unpacked, in a ZIP that only stores them. That also bounds what they unpack to.
 */
import { unzipSync, zipSync } from 'fflate'
import { readSheet } from 'read-excel-file/universal'
import { TABLE } from '../limits/limits.ts'
import type { FileLines } from './read-file.ts'

/** Reads the sheet that stands first. */
export const readXlsx = async (bytes: Uint8Array): Promise<FileLines> => {
  try {
    let total = 0
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!/\.(?:xml|rels)$/.test(name)) return false
        total += originalSize
        return total <= TABLE.unpacked
      },
    })
    if (total > TABLE.unpacked)
      return { ok: false, reason: '这个文件解开后太大，没有打开。请只留要用的那张表，另存一份再试。' }
    const stored = new Uint8Array(zipSync(parts, { level: 0 }))
    return { ok: true, lines: (await readSheet(stored.buffer)).map((row) => row.map(toText)) }
  } catch {
    // A broken archive, a part that is missing, XML that isn't: one way out of all.
    return {
      ok: false,
      reason: '这个文件读不出来，可能坏了，或者不是 Excel 文件。请在 Excel 或 WPS 里打开，另存为 .xlsx 再试。',
    }
  }
}

const toText = (cell: unknown): string => {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) return momentOf(cell)
  if (typeof cell === 'boolean') return cell ? '是' : '否'
  return String(cell)
}

// A workbook's dates have no zone; the library gives them as if they were in UTC. Seconds are a spreadsheet's rounding.
const momentOf = (date: Date): string => {
  if (Number.isNaN(date.getTime())) return ''
  const rounded = new Date(Math.round(date.getTime() / 60_000) * 60_000).toISOString()
  return rounded.endsWith('T00:00:00.000Z') ? rounded.slice(0, 10) : rounded.slice(0, 16).replace('T', ' ')
}
