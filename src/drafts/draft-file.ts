/*
 * A draft as a file: the envelope as JSON, written for another browser, read from whatever somebody picks.
 */
import type { Draft } from './draft.ts'

/** A file larger than this isn't read: no draft comes near it. */
export const MAX_FILE_BYTES = 20 * 1024 * 1024

/** What stands in a file, or one sentence on why it can't be read. */
export type FileResult =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly reason: string }

/** The text of a draft's file. */
export const writeDraftFile = (draft: Draft): string => `${JSON.stringify(draft, undefined, 2)}\n`

/** Reads the bytes of a file. Never throws; what the value is good for is for openIncoming() to say. */
export const readDraftFile = (bytes: Uint8Array): FileResult => {
  if (bytes.length > MAX_FILE_BYTES) return { ok: false, reason: TOO_LARGE }
  try {
    return { ok: true, value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) }
  } catch {
    // Bytes that are no UTF-8, text that is no JSON, nesting that the browser itself gives up on: one way out of all.
    return { ok: false, reason: UNREADABLE }
  }
}

const TOO_LARGE = '这个文件超过 20 MB，不像是手册里导出的草稿，没有打开。请确认选对了文件。'
const UNREADABLE = '这个文件读不出来，可能没有下载完，或者不是手册里导出的草稿。请重新导出一份再试。'
