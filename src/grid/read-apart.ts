/*
 * The page's side of reading a file's tables.
 */
import { readApart } from '../limits/read-apart.ts'
import { sayWhyNot } from '../limits/say-why-not.ts'
import { type Place, whatAndWhere } from './kind-words.ts'
import type { FileRead, Tab } from './tab.ts'
import script from './tables.worker.ts?worker&url'

/** The tables of a file that somebody picked, or a sentence on why there are none. Rejects as readApart() does. */
export const readTablesApart = async (file: Blob, place: Place): Promise<readonly Tab[] | string> => {
  const read = await readApart<FileRead>(script, file)
  if (!read.ok) return sayWhyNot(read.why, { name: '这个文件', advice: '请分成几个文件。' })
  const { value } = read
  if (value.ok) return value.tabs
  return 'kind' in value ? whatAndWhere(value.kind, place) : value.reason
}
