import type { Progress } from './progress.ts'

/** A checklist by its id and its items' keys. */
export interface ListKeys {
  readonly id: string
  readonly keys: readonly string[]
}

/** Which checklist a newcomer is at, as an index: the first with something left to do, or else the last. */
export const currentList = (lists: readonly ListKeys[], { ticked }: Progress): number => {
  const open = lists.findIndex(({ id, keys }) => keys.some((key) => !ticked[id]?.includes(key)))
  return open < 0 ? lists.length - 1 : open
}

/**
 * Where a window of `size` items begins that shows what comes next: one item already done, then those to do.
 * The window is always full, so its height doesn't change.
 */
export const windowStart = (isDone: readonly boolean[], size: number): number => {
  const next = isDone.indexOf(false)
  const wished = next < 0 ? isDone.length : next - 1
  return Math.max(0, Math.min(wished, isDone.length - size))
}
