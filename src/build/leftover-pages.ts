/*
 * The pages that an earlier, longer sheet left beside a set of pictures: `a-4.svg` behind a set of three. Only what is
 * certainly of such a set goes: numbered on without a gap, a file and no link, and marked as the page that its name says.
 * A sheet of its own that happens to be called `a-2.svg` is its own first page, and stays.
 */
import { closeSync, lstatSync, openSync, readSync, rmSync } from 'node:fs'
import { isSystemError } from './input/kind-of-file.ts'

/** Marks a picture as the page of a set that it is; the first page needs no mark. */
export const markPage = (svg: string, page: number): string =>
  page === 1 ? svg : svg.replace('<svg ', `<svg ${markOf(page)} `)

const markOf = (page: number): string => `data-page="${page}"`

/** Takes away what was left behind the last page. @param pathOf The path of a page by its number. @returns What went. */
export const removeLeftovers = (pages: number, pathOf: (page: number) => string): readonly string[] => {
  const removed: string[] = []
  for (let page = pages + 1; isPage(pathOf(page), page); page++) {
    rmSync(pathOf(page))
    removed.push(pathOf(page))
  }
  return removed
}

const isPage = (path: string, page: number): boolean => {
  try {
    if (!lstatSync(path).isFile()) return false
    const file = openSync(path, 'r')
    try {
      const expected = `<svg ${markOf(page)} `
      const start = Buffer.alloc(expected.length)
      return start.toString('latin1', 0, readSync(file, start)) === expected
    } finally {
      closeSync(file)
    }
  } catch (error) {
    if (isSystemError(error)) return false
    throw error
  }
}
