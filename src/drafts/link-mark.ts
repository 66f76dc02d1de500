/** What the part of an address behind its path begins with where it carries a sheet. */
export const LINK_MARK = '#draft='

/** What it begins with where it names values of some fields, to be read by people: `#prefill=clientName=栗屿`. */
export const PREFILL_MARK = '#prefill='

/** Whether that part of an address carries something for a sheet. */
export const carriesData = (hash: string): boolean => hash.startsWith(LINK_MARK) || hash.startsWith(PREFILL_MARK)
