/*
 * Puts the files of a sheet where they were asked for: all or none, whole or not at all. Each is written beside its place
 * and moved there at the end, so that whatever happens on the way leaves the old one.
 */
import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  fsyncSync,
  lstatSync,
  openSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeSync,
} from 'node:fs'
import { isSystemError, notAFile } from './input/kind-of-file.ts'

/** A file to be put down. */
interface NewFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/** Which of the files took the place of another, or one sentence in Chinese on why none was written. */
export type PutDown =
  | { readonly ok: true; readonly replaced: readonly string[] }
  | { readonly ok: false; readonly reason: string }

/** Where a file goes in the end, and what stands there. */
interface Place {
  readonly target: string
  readonly old: Stats | undefined
}

/** @param force Writes through a link, to the file that it leads to. */
export const putDown = (files: readonly NewFile[], force: boolean): PutDown => {
  const parts: { readonly part: string; readonly target: string }[] = []
  try {
    const places: Place[] = []
    for (const { path } of files) {
      const place = placeOf(path, force)
      if (typeof place === 'string') return { ok: false, reason: place }
      places.push(place)
    }
    for (const [index, { target, old }] of places.entries()) {
      const part = `${target}.${process.pid}.part`
      parts.push({ part, target })
      writeWhole(part, files[index]?.bytes ?? new Uint8Array(), old)
    }
    for (const { part, target } of parts) renameSync(part, target)
    return { ok: true, replaced: files.filter((_, index) => places[index]?.old).map(({ path }) => path) }
  } catch (error) {
    for (const { part } of parts) rmSync(part, { force: true })
    if (isSystemError(error)) return { ok: false, reason: whyNot(files[0]?.path ?? '', error.code) }
    throw error
  }
}

/** The place of a file, or why it can't be written there. */
const placeOf = (path: string, force: boolean): Place | string => {
  const link = statIfThere(path, lstatSync)
  if (link?.isSymbolicLink() !== true) return checked(path, path, link)
  const to = readlinkSync(path)
  if (!force) return `“${path}”是一个链接，指向“${to}”，没有写。要写进它指的那个文件，请加 --force。`
  const old = statIfThere(path, statSync)
  if (old === undefined) return `“${path}”是一个链接，指向的“${to}”不存在，没有写。`
  return checked(path, realpathSync(path), old)
}

const checked = (path: string, target: string, old: Stats | undefined): Place | string => {
  const kind = old === undefined ? undefined : notAFile(old)
  if (kind !== undefined) return `“${path}”是${kind}，不是文件，没有写。请换一个文件名。`
  // A file may be replaced by whoever may write into its folder; whoever made it read-only didn't mean that.
  if (old !== undefined && !isWritable(target)) return `“${path}”是只读的，没有写。请换一个文件名，或者先改它的权限。`
  return { target, old }
}

const statIfThere = (path: string, stat: (path: string) => Stats): Stats | undefined => {
  try {
    return stat(path)
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return undefined
    throw error
  }
}

const isWritable = (path: string): boolean => {
  try {
    accessSync(path, constants.W_OK)
    return true
  } catch {
    return false
  }
}

/** On the disk before it gets its name, with the permissions of the one whose place it takes. */
const writeWhole = (part: string, bytes: Uint8Array, old: Stats | undefined): void => {
  // Only if nothing stands there: not even a link that somebody put there beforehand.
  const file = openSync(part, 'wx')
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  if (old !== undefined) chmodSync(part, old.mode & 0o7777)
}

const whyNot = (path: string, code: string | undefined): string => {
  if (code === 'ENOSPC' || code === 'EDQUOT') return `磁盘满了，“${path}”没有写成。请腾出一些地方再试。`
  return `写不进“${path}”。请看看文件夹在不在、能不能写。`
}
