/** What the part of an address behind its path begins with where it carries a sheet. */
export const LINK_MARK = '#draft='

/** Whether that part of an address carries a sheet. */
export const carriesDraft = (hash: string): boolean => hash.startsWith(LINK_MARK)
