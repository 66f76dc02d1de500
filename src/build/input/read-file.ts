/*
 * The bytes of a file that was named on the command line, or the sentence that says why there are none. What isn't a file
 * is named without being opened: a pipe that nobody writes to would be waited for without end.
 */
import { createReadStream, statSync } from 'node:fs'
import { isatty } from 'node:tty'
import { isSystemError, notAFile } from './kind-of-file.ts'

/** What was read, or one sentence in Chinese. */
export type FileResult =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly reason: string /** It was read, and holds nothing. */; readonly isEmpty: boolean }

/** What a shell hands over is open already, so that it may be a pipe: `-`, `< data.json`, `<(program)`. */
const HANDED_OVER = /^(?:-|\/dev\/(?:stdin|fd\/\d+))$/

/**
 * Reads a file.
 * @param limit In bytes; of a larger one comes one byte more than that, which tells whoever reads it next.
 */
export const readInputFile = async (path: string, limit: number): Promise<FileResult> => {
  try {
    const isHandedOver = HANDED_OVER.test(path)
    if (isHandedOver && isTerminal(path))
      return refused(`“${path}”那边没有内容传过来。请写文件的名字，或者用 < 传进来。`)
    const kind = isHandedOver ? undefined : notAFile(statSync(path))
    if (kind !== undefined) return refused(`“${path}”是${kind}，不是文件，没有读。请换成文件的路径。`)
    const bytes = await readUpTo(path, limit + 1)
    return bytes.length === 0
      ? { ok: false, reason: `“${path}”是空的，里面什么也没有。`, isEmpty: true }
      : { ok: true, bytes }
  } catch (error) {
    if (isSystemError(error)) return refused(whyNot(path, error.code))
    throw error
  }
}

const refused = (reason: string): FileResult => ({ ok: false, reason, isEmpty: false })

const whyNot = (path: string, code: string | undefined): string => {
  if (code === 'EACCES' || code === 'EPERM') return `没有权限读“${path}”。请看看文件的权限。`
  if (code === 'EISDIR') return `“${path}”是文件夹，不是文件，没有读。请换成文件的路径。`
  return `打不开“${path}”。请看看路径对不对。`
}

// Not by its name: where a program hands it over it may be a socket, which can't be opened again.
const isStdin = (path: string): boolean => path === '-' || path === '/dev/stdin'

const isTerminal = (path: string): boolean => isStdin(path) && isatty(0)

const readUpTo = async (path: string, most: number): Promise<Uint8Array> => {
  const stream = isStdin(path) ? createReadStream('', { fd: 0, autoClose: false }) : createReadStream(path)
  const parts: Buffer[] = []
  let length = 0
  for await (const part of stream as AsyncIterable<Buffer>) {
    parts.push(part)
    length += part.length
    if (length >= most) break
  }
  return Buffer.concat(parts).subarray(0, most)
}
