/*
 * What this browser remembers of a reader: pages read, the page last open, ticks in checklists. Nothing else knows it.
 */

/** Immutable; every change gives a new one. */
export interface Progress {
  /** Ids of pages marked as read, in the order in which they were. */
  readonly read: readonly string[]
  /** Id of the page that was open last. */
  readonly last: string | undefined
  /** Keys of ticked items by id of their checklist. */
  readonly ticked: Readonly<Record<string, readonly string[]>>
}

/** A reader who hasn't begun. */
export const NO_PROGRESS: Progress = { read: [], last: undefined, ticked: {} }

/** What was stored; whatever of it can't be understood is left out. */
export const parseProgress = (stored: string | null): Progress => {
  const { read, last, ticked } = toRecord(parseJson(stored))
  return {
    read: toStrings(read),
    last: typeof last === 'string' ? last : undefined,
    ticked: Object.fromEntries(Object.entries(toRecord(ticked)).map(([list, keys]) => [list, toStrings(keys)])),
  }
}

/** Marks a page as read or takes the mark away. */
export const withRead = (progress: Progress, page: string, isRead: boolean): Progress => ({
  ...progress,
  read: toggled(progress.read, page, isRead),
})

/** Ticks an item of a checklist or clears it. */
export const withTick = (progress: Progress, list: string, key: string, isTicked: boolean): Progress => ({
  ...progress,
  ticked: { ...progress.ticked, [list]: toggled(progress.ticked[list] ?? [], key, isTicked) },
})

/** Remembers the page that is open. */
export const withLast = (progress: Progress, page: string): Progress => ({ ...progress, last: page })

/**
 * Where to go on: the page last open if it isn't read yet, else the next unread one after it, else the first unread.
 * Absent for a reader who hasn't begun or has read everything.
 * @param ordered All pages' ids in reading order.
 */
export const pageToContinue = (ordered: readonly string[], { read, last }: Progress): string | undefined => {
  if (last === undefined && read.length === 0) return undefined
  const from = Math.max(0, ordered.indexOf(last ?? ''))
  return [...ordered.slice(from), ...ordered.slice(0, from)].find((page) => !read.includes(page))
}

const toggled = (list: readonly string[], item: string, isIn: boolean): readonly string[] => {
  const others = list.filter((other) => other !== item)
  return isIn ? [...others, item] : others
}

const parseJson = (text: string | null): unknown => {
  try {
    return JSON.parse(text ?? '{}')
  } catch (error) {
    if (error instanceof SyntaxError) return {}
    throw error
  }
}

const toRecord = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}

const toStrings = (value: unknown): readonly string[] =>
  Array.isArray(value) ? [...new Set(value.filter((item) => typeof item === 'string'))] : []
