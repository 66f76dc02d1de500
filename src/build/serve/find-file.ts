/*
 * What stands at a path of the site: only real files inside of its folder, no hidden ones, no links out of it.
 */
import { realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'

/** A file to send, or a folder that was asked for without its slash. */
export type Found =
  | { readonly kind: 'file' /** From the folder, with slashes. */; readonly path: string }
  | { readonly kind: 'folder' }

/** @param path Decoded, tidied up, from the site's root. */
export const findFile = async (folder: string, path: string): Promise<Found | undefined> => {
  if (path.split('/').some((part) => part.startsWith('.'))) return undefined
  const kind = await kindOf(folder, path)
  // A file has no slash behind it: its relative links would lead elsewhere.
  if (kind === 'file') return path.endsWith('/') ? undefined : { kind: 'file', path }
  if (kind === undefined) return undefined
  const index = `${path.replace(/\/$/, '')}/index.html`
  if ((await kindOf(folder, index)) !== 'file') return undefined
  return path.endsWith('/') ? { kind: 'file', path: index } : { kind: 'folder' }
}

/** Whether a file stands there; no folder, and nothing that would never end. */
export const isFile = async (folder: string, path: string): Promise<boolean> => (await kindOf(folder, path)) === 'file'

const kindOf = async (folder: string, path: string): Promise<'file' | 'folder' | undefined> => {
  try {
    const [root, real] = await Promise.all([realpath(folder), realpath(join(folder, path))])
    if (real !== root && !real.startsWith(root + sep)) return undefined
    const found = await stat(real)
    if (found.isFile()) return 'file'
    return found.isDirectory() ? 'folder' : undefined
  } catch (error) {
    // Not there, a file where a folder should be, a name too long, not allowed: nothing to send.
    if (error instanceof Error && 'code' in error) return undefined
    throw error
  }
}
