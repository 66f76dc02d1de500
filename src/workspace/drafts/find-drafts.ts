import type { Listed } from '../../drafts/listing.ts'
import { textsIn } from '../texts.ts'
import { nameOf } from './acts.ts'

/** The drafts that hold every word of a query, in their name, the name of their sheet, or what was typed. */
export const findDrafts = (listed: readonly Listed[], query: string): readonly Listed[] => {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return listed
  return listed.filter((each) => {
    const typed = textsIn(each.record.draft?.data).map(({ text }) => text)
    const all = [nameOf(each), each.kind, ...typed].join('\n').toLowerCase()
    return words.every((word) => all.includes(word))
  })
}
