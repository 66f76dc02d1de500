/** The hash that a page sees of a link: browsers encode what isn’t ASCII, and leave out line ends. */
export const hashOf = (link: string): string => new URL(link, 'https://handbook.test/templates/minutes/').hash
