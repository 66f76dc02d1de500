/** The months' names in English, short, as a pattern takes one of them. */
export const ENGLISH_MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec'

/** Which month a name says, from 1; short or whole, in any letters. @example monthNamed('December') // => 12 */
export const monthNamed = (name: string): number =>
  ENGLISH_MONTHS.split('|').indexOf(name.slice(0, 3).toLowerCase()) + 1
