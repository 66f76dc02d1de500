import { AT_ONCE, FILE } from '../limits/limits.ts'
import { readApart } from '../limits/read-apart.ts'
import { type FileKind, fileKind } from './file-kind.ts'
import script from './kind.worker.ts?worker&url'
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
  const kind = await kindOf(file)
  if (kind === undefined) return undefined
  const namedLikeOurs = /\.(?:pdf|json)$/i.test(file.name)
  if (PERHAPS_OURS.has(kind) || (PLAIN.has(kind) && namedLikeOurs)) return undefined
  return whatAndWhere(kind, place)
}

const kindOf = async (file: File): Promise<FileKind | undefined> => {
  const start = await bytesOf(file.slice(0, AT_ONCE.bytes))
  if (start === undefined) return undefined // Moved, or a folder.
  // A PDF says so at its beginning; of the others, the end may tell.
  const kind = fileKind(start)
  if (file.size <= AT_ONCE.bytes || kind === 'pdf') return kind
  const read = await readApart<FileKind>(script, file)
  return read.ok ? read.value : undefined
}

const bytesOf = (file: Blob): Promise<Uint8Array | undefined> =>
  file.arrayBuffer().then(
    (bytes) => new Uint8Array(bytes),
    () => undefined,
  )
