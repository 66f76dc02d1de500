/*
 * From the bytes of a file to an object, or to the sentence that says why not. The user's mistakes are data, not errors.
 * 1. not too big; 2. UTF-8; 3. JSON, else where it stops being so; 4. an object.
 */
import { FILE } from '../../limits/limits.ts'
import { findJsonFault } from './json-fault.ts'

/** What was read, or one sentence in Chinese. */
export type DataResult =
  | { readonly ok: true; readonly data: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly reason: string }

/** Reads a data file. */
export const readData = (bytes: Uint8Array): DataResult => {
  if (bytes.length > FILE.bytes) return refused('文件超过 20 MB，没有读。请拆成几份。')
  const text = decode(bytes)
  if (text === undefined) return refused('文件不是 UTF-8 编码。请用编辑器“另存为”，编码选 UTF-8。')
  const parsed = parse(text)
  if (parsed === undefined) return refused(whereBroken(text))
  const value = parsed.value
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return refused('最外层要写成 { "字段": 值 } 的样子。')
  }
  return { ok: true, data: { ...value } }
}

const refused = (reason: string): DataResult => ({ ok: false, reason })

const decode = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return undefined // what the standard prescribes for bytes that are no UTF-8
    throw error
  }
}

const parse = (text: string): { readonly value: unknown } | undefined => {
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

const whereBroken = (text: string): string => {
  const fault = findJsonFault(text)
  return fault === undefined
    ? '文件不是正确的 JSON。'
    : `第 ${fault.line} 行第 ${fault.column} 个字起不是正确的 JSON：${fault.reason}。`
}
