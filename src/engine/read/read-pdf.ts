/*
 * Takes the data out of a PDF of ours. Whatever else is dropped here – another PDF, a picture, half a file – gives a
 * reason in plain words, never an exception.
 */
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
import { inflateWithin } from '../../limits/inflate.ts'
import { FILE, PDF } from '../../limits/limits.ts'
import { parseJson } from '../../limits/parse-json.ts'
import { SOURCE_FILE, type Source } from '../model/source.ts'
import { isTooMuch, type PdfLimits } from './measure-pdf.ts'

export type ReadResult =
  | { readonly ok: true; readonly source: Source }
  | { readonly ok: false; readonly kind: ReadFailure; readonly reason: string }

export type ReadFailure = 'tooLarge' | 'tooMuch' | 'notPdf' | 'encrypted' | 'damaged' | 'foreign' | 'badData'

const REASONS: Readonly<Record<ReadFailure, string>> = {
  tooLarge: '这个文件超过 20 MB，不像是手册里下载的 PDF，没有打开。请确认选对了文件。',
  tooMuch: '这份 PDF 里的东西太多，手册里的表没有这么多，没有打开。请选手册里下载的那份 PDF。',
  notPdf: '这不是 PDF 文件。请选手册里下载的那份 PDF。',
  encrypted: '这份 PDF 加了密码，读不出里面的表单数据。请用没有加密的原件。',
  damaged: '这份 PDF 不完整，可能没有下载完。请重新下载或让对方重发一次。',
  foreign: '这份 PDF 里没有表单数据，不是手册做的，或被别的软件另存过。请找手册里下载的原件。',
  badData: '这份 PDF 里的表单数据被改坏了，读不出来。请找手册里下载的原件。',
}

/** How much of a PDF and of the data in it is read. */
export interface ReadLimits extends PdfLimits {
  /** Bytes of the file. */
  readonly bytes: number
  /** Bytes of the data, unpacked. */
  readonly data: number
}

const USUAL: ReadLimits = { ...PDF, ...FILE }

/** Reads the data that writePdf() attached. Never rejects. */
export const readPdf = async (bytes: Uint8Array, limits: ReadLimits = USUAL): Promise<ReadResult> => {
  if (bytes.length > limits.bytes) return failure('tooLarge')
  const text = new TextDecoder('latin1').decode(bytes)
  const start = text.indexOf('%PDF-')
  if (start === -1) return failure('notPdf')
  const end = endOfPdf(text)
  if (end === undefined) return failure('damaged')
  const pdf = withoutTree(bytes.slice(start, end), text.slice(start, end))
  if (isTooMuch(pdf, limits)) return failure('tooMuch')
  let doc: PDFDocument
  try {
    doc = await PDFDocument.load(pdf, { updateMetadata: false })
    doc.getPageCount() // Throws where the file breaks off before its pages: load() takes that for an empty document.
  } catch (error) {
    return failure(error instanceof EncryptedPDFError ? 'encrypted' : 'damaged')
  }
  try {
    const packed = findSource(doc)
    if (packed === undefined) return failure('foreign')
    const source = parseSource(packed, limits.data)
    return source === undefined ? failure('badData') : { ok: true, source }
  } catch {
    // A hostile file may hold anything where a dictionary should be; pdf-lib then throws errors of many kinds.
    return failure('badData')
  }
}

const failure = (kind: ReadFailure): ReadResult => ({ ok: false, kind, reason: REASONS[kind] })

/**
 * Where the file ends: behind its last `%%EOF`, whatever a gateway or a mail put behind it, or before the beginning.
 * Undefined where objects follow: the file goes on, and its end is missing. (pdf-lib mends that, and what else is
 * missing, nobody knows.)
 */
const endOfPdf = (text: string): number | undefined => {
  const last = text.lastIndexOf(END)
  if (last === -1 || /\d\s+\d+\s+obj\b/.test(text.slice(last))) return undefined
  return last + END.length
}

const END = '%%EOF'

/**
 * The file with the streams of its structure tree renamed, so that they are passed over: pdf-lib can't undo the predictor
 * that they are packed with (paint/pdf/aligned.ts), and nothing but the tree is in them.
 */
const withoutTree = (bytes: Uint8Array, text: string): Uint8Array => {
  for (const { index } of text.matchAll(/\/Type\/ObjStm(?=\/N \d+\/First \d+\/Filter\/FlateDecode\/DecodeParms)/g)) {
    bytes[index + '/Type/'.length] = 'X'.charCodeAt(0)
  }
  return bytes
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

const parseSource = (stream: PDFRawStream, limit: number): Source | undefined => {
  const isPacked = stream.dict.has(PDFName.of('Filter'))
  // Behind the header of zlib, two bytes.
  const bytes = isPacked ? inflateWithin(stream.contents.subarray(2), limit) : stream.contents
  if (bytes === undefined || bytes.length > limit) return undefined
  const parsed = parseJson(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  return parsed.ok && isSource(parsed.value) ? parsed.value : undefined
}

const isSource = (value: unknown): value is Source =>
  typeof value === 'object' &&
  value !== null &&
  'template' in value &&
  typeof value.template === 'string' &&
  'version' in value &&
  typeof value.version === 'number' &&
  'data' in value
