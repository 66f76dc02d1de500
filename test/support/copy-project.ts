import { cpSync, mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** Puts a copy of the project, as an agency would have it, into a folder that is emptied first. Packages are shared. */
export const copyProject = (root: string): void => {
  rmSync(root, { recursive: true, force: true })
  mkdirSync(root, { recursive: true })
  for (const part of ['src', 'content', 'public', 'astro.config.mjs', 'tsconfig.json', 'package.json']) {
    cpSync(part, join(root, part), { recursive: true })
  }
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'))
}
