/*
 * A draft as a file: the envelope as JSON, written for another browser, read from whatever somebody picks.
 */
import { FILE, JSON_TEXT } from '../limits/limits.ts'
import { type JsonLimits, parseJson } from '../limits/parse-json.ts'
import type { Draft } from './draft.ts'

/** What stands in a file, or one sentence on why it can't be read. */
export type FileResult =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly reason: string }

/** The text of a draft's file. */
export const writeDraftFile = (draft: Draft): string => `${JSON.stringify(draft, undefined, 2)}\n`

/** Reads the bytes of a file. Never throws; what the value is good for is for openIncoming() to say. */
export const readDraftFile = (bytes: Uint8Array, limits: DraftFileLimits = USUAL): FileResult => {
  if (bytes.length > limits.bytes) return refused('tooLarge')
  const text = decode(bytes)
  if (text === undefined) return refused('broken')
  const parsed = parseJson(text, limits)
  return parsed.ok ? parsed : refused(parsed.why)
}

/** What is read of a file. */
export interface DraftFileLimits extends JsonLimits {
  readonly bytes: number
}

const USUAL: DraftFileLimits = { ...FILE, ...JSON_TEXT }

const decode = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

const REASONS = {
  tooLarge: '这个文件超过 20 MB，不像是手册里导出的草稿，没有打开。请确认选对了文件。',
  broken: '这个文件读不出来，可能没有下载完，或者不是手册里导出的草稿。请重新导出一份再试。',
  tooDeep: '这个文件里的数据一层套一层，不是手册里导出的草稿，没有打开。请确认选对了文件。',
  tooMany: '这个文件里的内容太多，超过了一份备份能有的，没有打开。请确认选对了文件。',
} as const

const refused = (why: keyof typeof REASONS): FileResult => ({ ok: false, reason: REASONS[why] })
