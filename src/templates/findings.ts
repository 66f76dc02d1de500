/*
 * Rules between fields, said in one way everywhere. Errors and hints have the same shape: what follows builds both.
 */
import type { FieldError, Path } from './define-template.ts'

/** One finding if it is so, else none. */
export const when = (isSo: boolean | undefined, path: string | Path, message: string): readonly FieldError[] =>
  isSo ? [{ path: typeof path === 'string' ? [path] : path, message }] : []

/** What is found in a row: its column, and the rest of a sentence. */
export interface RowFinding {
  readonly column: string
  readonly message: string
}

/**
 * What is found in the rows of a table, `行动项第 3 行：` before each sentence.
 * @param find Called with each row; undefined and empty lists say nothing.
 */
export const inRows = <R>(
  id: string,
  title: string,
  rows: readonly R[] | undefined,
  find: (row: R, index: number) => readonly (RowFinding | undefined)[],
): readonly FieldError[] =>
  (rows ?? []).flatMap((row, index) =>
    find(row, index)
      .filter((found) => found !== undefined)
      .map(({ column, message }) => ({ path: [id, index, column], message: `${title}第 ${index + 1} 行：${message}` })),
  )

/** A field with its title and what is filled in. */
export type Step = readonly [id: string, title: string, value: string | undefined]

/**
 * Dates or moments that must not run backwards; what isn't filled in is passed over.
 * @param strict Two may not be the same either.
 */
export const inOrder = (steps: readonly Step[], strict = false): readonly FieldError[] => {
  const filled = steps.filter(([, , value]) => value !== undefined)
  return filled.flatMap(([id, title, value], index) => {
    const before = filled[index - 1]
    if (before === undefined || value === undefined) return []
    const [, earlierTitle, earlier = ''] = before
    // A day and a moment of it can't be told apart further than the day.
    const length = Math.min(value.length, earlier.length)
    const [later, first] = [value.slice(0, length), earlier.slice(0, length)]
    if (strict ? later > first : later >= first) return []
    return [{ path: [id], message: `${title}${strict ? '要晚于' : '不能早于'}${earlierTitle}（${earlier}）` }]
  })
}
