/** Stands on a sheet for what isn't filled in. */
export const EMPTY = '—'

/** Whether a text says nothing. */
export const isEmpty = (text: string): boolean => text === '' || text === EMPTY
