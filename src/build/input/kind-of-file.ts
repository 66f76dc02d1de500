import type { Stats } from 'node:fs'

/** What stands under a name where a file should, in Chinese; undefined for a file. */
export const notAFile = (stats: Stats): string | undefined => {
  if (stats.isFile()) return undefined
  if (stats.isDirectory()) return '文件夹'
  if (stats.isFIFO()) return '管道'
  if (stats.isSocket()) return '套接字'
  return '设备'
}

/** Whether an error is the system's: with a code, such as ENOENT. */
export const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'code' in error
