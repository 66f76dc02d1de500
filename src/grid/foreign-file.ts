import { FILE } from '../limits/limits.ts'
import { type FileKind, fileKind } from './file-kind.ts'
import { type Place, whatAndWhere } from './kind-words.ts'

// What may be one of ours, damaged; what reads it has its own words.
const PERHAPS_OURS: ReadonlySet<FileKind> = new Set(['pdf', 'json', 'unknown', 'empty'])
const PLAIN: ReadonlySet<FileKind> = new Set(['text', 'csv', 'html', 'xml', 'mail'])

/**
 * What a file is and where it belongs, where it is certainly no sheet and no draft of ours; told by what is in it, not
 * by its name. Undefined for what may be one, and for what can't be read.
 */
export const foreignFile = async (file: File, place: Place): Promise<string | undefined> => {
  if (file.size > FILE.bytes) return undefined
  const bytes = await file.arrayBuffer().catch(() => undefined) // Moved, or a folder.
  if (bytes === undefined) return undefined
  const kind = fileKind(new Uint8Array(bytes))
  const namedLikeOurs = /\.(?:pdf|json)$/i.test(file.name)
  if (PERHAPS_OURS.has(kind) || (PLAIN.has(kind) && namedLikeOurs)) return undefined
  return whatAndWhere(kind, place)
}
