/*
 * What a file is, by what is in it: a name can be anything.
 */
import { unzipSync } from 'fflate'
import { decodeText } from './text/decode-text.ts'
import { isXml2003 } from './xml-2003.ts'

/** What a file is. */
export type FileKind =
  | 'empty'
  | 'xlsx'
  | 'xlsb'
  | 'xls'
  | 'ods'
  | 'xml2003'
  | 'html'
  | 'csv'
  | 'text'
  | 'numbers'
  | 'docx'
  | 'doc'
  | 'odt'
  | 'pages'
  | 'slides'
  | 'locked'
  | 'office'
  | 'rtf'
  | 'pdf'
  | 'ofd'
  | 'json'
  | 'xml'
  | 'svg'
  | 'picture'
  | 'media'
  | 'mail'
  | 'font'
  | 'program'
  | 'archive'
  | 'broken-zip'
  | 'unknown'

/** Tells what a file is. */
export const fileKind = (bytes: Uint8Array): FileKind => {
  if (bytes.length === 0) return 'empty'
  const start = latin(bytes.subarray(0, 64))
  if (start.startsWith('PK\u0003\u0004') || start.startsWith('PK\u0005\u0006')) return kindOfZip(bytes)
  if (start.startsWith('\u00d0\u00cf\u0011\u00e0')) return kindOfCompound(bytes)
  const known = SIGNATURES.find(([sign]) => sign.test(start))
  if (known) return known[1]
  if (latin(bytes.subarray(0, 1024)).includes('%PDF-')) return 'pdf'
  const decoded = decodeText(bytes)
  return decoded.ok ? kindOfText(decoded.text) : 'unknown'
}

// biome-ignore-start lint/suspicious/noControlCharactersInRegex: signatures of files are bytes
const SIGNATURES: readonly (readonly [RegExp, FileKind])[] = [
  [
    /^\u0089PNG|^\u00ff\u00d8\u00ff|^GIF8|^BM[\s\S]{4}\0\0\0\0|^II\*\0|^MM\0\*|^RIFF[\s\S]{4}WEBP|^[\s\S]{4}ftyp(?:hei|hev|mif1|msf1|avif)|^8BPS/,
    'picture',
  ],
  [/^[\s\S]{4}ftyp|^ID3|^\u00ff\u00fb|^RIFF[\s\S]{4}(?:WAVE|AVI )|^OggS|^\u001aE\u00df\u00a3|^#!AMR/, 'media'],
  [/^Rar!|^7z\u00bc\u00af|^\u001f\u008b|^BZh|^\u00fd7zXZ/, 'archive'],
  [/^\{\\rtf/, 'rtf'],
  [/^MZ|^\u007fELF/, 'program'],
  [/^(?:\0\u0001\0\0|OTTO|wOF[F2]|ttcf)/, 'font'],
  // BIFF 2 to 4, before workbooks were compound files.
  [/^\u0009[\0\u0002\u0004]\u0006\0/, 'xls'],
]
// biome-ignore-end lint/suspicious/noControlCharactersInRegex: signatures of files are bytes

const latin = (bytes: Uint8Array): string => String.fromCharCode(...bytes)

const kindOfZip = (bytes: Uint8Array): FileKind => {
  const names = new Set<string>()
  const small: Record<string, Uint8Array> = {}
  try {
    const read = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.add(name.replaceAll('\\', '/'))
        return name === 'mimetype' && originalSize < 200
      },
    })
    Object.assign(small, read)
  } catch {
    return 'broken-zip' // Half of a download, or not a ZIP after its first bytes.
  }
  const has = (pattern: RegExp): boolean => [...names].some((name) => pattern.test(name))
  const mime = new TextDecoder().decode(small['mimetype'])
  if (has(/^\/?xl\/workbook\.bin$/i)) return 'xlsb'
  if (has(/^\/?xl\//i)) return 'xlsx'
  if (has(/^\/?word\//i)) return 'docx'
  if (has(/^\/?ppt\//i)) return 'slides'
  if (/opendocument\.spreadsheet/.test(mime)) return 'ods'
  if (/opendocument\.text/.test(mime)) return 'odt'
  if (/opendocument\.presentation/.test(mime)) return 'slides'
  if (has(/^OFD\.xml$/i)) return 'ofd'
  if (has(/(?:^|\/)(?:Index\/.*\.iwa|Index\.zip)$/)) return has(/CalculationEngine|Tables\//) ? 'numbers' : 'pages'
  // A workbook may name its parts as it likes.
  return has(/^\[Content_Types\]\.xml$/i) && has(/sheet\d*\.xml$/i) ? 'xlsx' : 'archive'
}

// The names in a compound file's directory are UTF-16 ([MS-CFB] 2.6.1).
const kindOfCompound = (bytes: Uint8Array): FileKind => {
  const names = latinName(bytes)
  if (names.includes('EncryptedPackage')) return 'locked'
  if (names.includes('WordDocument')) return 'doc'
  if (names.includes('PowerPoint Document')) return 'slides'
  if (names.includes('__properties_version')) return 'mail'
  return names.includes('Workbook') || names.includes('Book') ? 'xls' : 'office'
}

const latinName = (bytes: Uint8Array): string => {
  const at = (offset: number): number => new DataView(bytes.buffer, bytes.byteOffset).getUint32(offset, true)
  if (bytes.length < 512) return ''
  const size = 2 ** Math.min(12, bytes[30] ?? 9)
  const from = (at(48) + 1) * size
  // The directory begins here; who wants to follow its chain must read the whole file.
  return new TextDecoder('utf-16le').decode(bytes.subarray(from, from + size)).replaceAll('\0', '') + latinTail(bytes)
}

const latinTail = (bytes: Uint8Array): string =>
  new TextDecoder('utf-16le')
    .decode(bytes.subarray(Math.max(512, (bytes.length >> 1) * 2 - 65_536)))
    .replaceAll('\0', '')

const kindOfText = (text: string): FileKind => {
  const start = text
    .slice(0, 4000)
    .replace(/^\ufeff/, '')
    .trimStart()
  if (start === '' && text.trim() === '') return 'empty'
  if (isXml2003(start)) return 'xml2003'
  if (/^(?:<!doctype html|<html|<meta|<head|<body|<table|<div|<style)/i.test(start)) return 'html'
  if (/^<svg|^<\?xml[^>]*>\s*(?:<!--[\s\S]*?-->\s*)?(?:<!doctype svg[^>]*>\s*)?<svg/i.test(start)) return 'svg'
  if (/^<\?xml/i.test(start)) return /<table[\s>]/i.test(text) ? 'html' : 'xml'
  if (/^mime-version:|^(?:received|return-path|from):[^\n]+\n[\w-]+:/i.test(start))
    return /<table[\s>]|excel/i.test(text) ? 'html' : 'mail'
  if (/^[{[]/.test(start) && isJson(text)) return 'json'
  // Two lines that are parted alike are a table.
  return /[\t;,，；|]/.test(start) ? 'csv' : 'text'
}

/** Characters of a text that is parsed to see what it is. */
const SHORT = 200_000

const isJson = (text: string): boolean => {
  // Parsing tells more of a short one, and takes seconds for a long one.
  if (text.length > SHORT) return /^\s*[{[]\s*(?:["{[\d}\]-]|true|false|null)/.test(text)
  try {
    JSON.parse(text)
    return true
  } catch {
    return /^\s*[{[]\s*"/.test(text) // Cut off, and still nothing else.
  }
}
