/*
 * The part of an address that says which filled sheet a new one takes from: `#from=<the draft's id>`. It stands behind
 * the “#”, which no browser sends to a server.
 */
const MARK = '#from='

/** The part of an address for a sheet that takes from a draft. */
export const fromHash = (draft: string): string => MARK + draft

/** The id of the draft that the address tells to take from; undefined where it doesn't. */
export const draftInHash = (hash: string): string | undefined =>
  hash.startsWith(MARK) && hash.length > MARK.length ? hash.slice(MARK.length) : undefined
