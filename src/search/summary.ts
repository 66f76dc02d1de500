import type { Answer } from './ask.ts'
import { words } from './words.ts'

/** One sentence for the status line: how many, or that there are none, or what was searched for instead. */
export function summaryOf(query: string, { results, more, takenAs }: Answer): string {
  if (results.length === 0) return words.nothing(query)
  return takenAs === undefined ? words.found(results.length, more) : words.takenAs(query, takenAs)
}
