/*
 * Takes the data out of a PDF of ours. Whatever else is dropped here – another PDF, a picture, half a file – gives a
 * reason in plain words, never an exception.
 */
import { Inflate } from 'fflate'
import {
  EncryptedPDFError,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFString,
} from 'pdf-lib'
import { FILE, PDF } from '../../limits/limits.ts'
import { SOURCE_FILE, type Source } from '../model/source.ts'

export type ReadResult =
  | { readonly ok: true; readonly source: Source }
  | { readonly ok: false; readonly kind: ReadFailure; readonly reason: string }

export type ReadFailure = 'tooLarge' | 'notPdf' | 'encrypted' | 'damaged' | 'foreign' | 'badData'

const REASONS: Readonly<Record<ReadFailure, string>> = {
  tooLarge: '这个文件超过 20 MB，不像是手册里下载的 PDF，没有打开。请确认选对了文件。',
  notPdf: '这不是 PDF 文件。请选手册里下载的那份 PDF。',
  encrypted: '这份 PDF 加了密码，读不出里面的表单数据。请用没有加密的原件。',
  damaged: '这份 PDF 不完整，可能没有下载完。请重新下载或让对方重发一次。',
  foreign: '这份 PDF 里没有表单数据，不是手册做的，或被别的软件另存过。请找手册里下载的原件。',
  badData: '这份 PDF 里的表单数据被改坏了，读不出来。请找手册里下载的原件。',
}

/** Reads the data that writePdf() attached. */
export const readPdf = async (bytes: Uint8Array): Promise<ReadResult> => {
  if (bytes.length > FILE.bytes) return failure('tooLarge')
  if (!startsLikePdf(bytes)) return failure('notPdf')
  if (!endsLikePdf(bytes)) return failure('damaged')
  let doc: PDFDocument
  try {
    doc = await PDFDocument.load(withoutTree(bytes), { updateMetadata: false })
    doc.getPageCount() // Throws where the file breaks off before its pages: load() takes that for an empty document.
  } catch (error) {
    return failure(error instanceof EncryptedPDFError ? 'encrypted' : 'damaged')
  }
  try {
    const packed = findSource(doc)
    if (packed === undefined) return failure('foreign')
    const source = parseSource(packed)
    return source === undefined ? failure('badData') : { ok: true, source }
  } catch {
    // A hostile file may hold anything where a dictionary should be; pdf-lib then throws errors of many kinds.
    return failure('badData')
  }
}

const failure = (kind: ReadFailure): ReadResult => ({ ok: false, kind, reason: REASONS[kind] })

/** `%PDF-` within the first kilobyte (ISO 32000-1, annex H.3, implementation note 13). */
const startsLikePdf = (bytes: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-')

/** `%%EOF` within the last kilobyte (note 18): pdf-lib mends a file whose end is missing, and what else is, nobody knows. */
const endsLikePdf = (bytes: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(bytes.subarray(-1024)).includes('%%EOF')

/**
 * The file with the streams of its structure tree renamed, so that they are passed over: pdf-lib can't undo the predictor
 * that they are packed with (paint/pdf/aligned.ts), and nothing but the tree is in them.
 */
const withoutTree = (bytes: Uint8Array): Uint8Array => {
  const text = new TextDecoder('latin1').decode(bytes)
  const found = [...text.matchAll(/\/Type\/ObjStm(?=\/N \d+\/First \d+\/Filter\/FlateDecode\/DecodeParms)/g)]
  if (found.length === 0) return bytes
  const renamed = new Uint8Array(bytes)
  for (const { index } of found) renamed[index + '/Type/'.length] = 'X'.charCodeAt(0)
  return renamed
}

/** The attachment's stream, found by its name in the tree of embedded files. */
const findSource = (doc: PDFDocument): PDFRawStream | undefined => {
  const names = doc.catalog.lookupMaybe(PDFName.of('Names'), PDFDict)
  const files = names?.lookupMaybe(PDFName.of('EmbeddedFiles'), PDFDict)?.lookupMaybe(PDFName.of('Names'), PDFArray)
  for (let index = 0; index + 1 < (files?.size() ?? 0); index += 2) {
    const name = files?.lookup(index)
    const isOurs = (name instanceof PDFHexString || name instanceof PDFString) && name.decodeText() === SOURCE_FILE
    if (!isOurs) continue
    const stream = files
      ?.lookup(index + 1, PDFDict)
      .lookup(PDFName.of('EF'), PDFDict)
      .lookup(PDFName.of('F'))
    return stream instanceof PDFRawStream ? stream : undefined
  }
  return undefined
}

const parseSource = (stream: PDFRawStream): Source | undefined => {
  const isPacked = stream.dict.has(PDFName.of('Filter'))
  const bytes = isPacked ? inflate(stream.contents) : stream.contents
  if (bytes === undefined || bytes.length > PDF.data) return undefined
  const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  return isSource(value) ? value : undefined
}

const isSource = (value: unknown): value is Source =>
  typeof value === 'object' &&
  value !== null &&
  'template' in value &&
  typeof value.template === 'string' &&
  'version' in value &&
  typeof value.version === 'number' &&
  'data' in value

/** Unpacks in pieces and stops at the limit; undefined where it is passed. */
const inflate = (packed: Uint8Array): Uint8Array | undefined => {
  const chunks: Uint8Array[] = []
  let length = 0
  const stream = new Inflate((chunk) => {
    chunks.push(chunk)
    length += chunk.length
  })
  const STEP = 16 * 1024
  for (let start = 2; start < packed.length && length <= PDF.data; start += STEP) {
    stream.push(packed.subarray(start, start + STEP), start + STEP >= packed.length) // 2: behind the zlib header
  }
  if (length > PDF.data) return undefined
  const whole = new Uint8Array(length)
  let offset = 0
  for (const chunk of chunks) {
    whole.set(chunk, offset)
    offset += chunk.length
  }
  return whole
}
