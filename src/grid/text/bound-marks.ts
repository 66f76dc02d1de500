import { TABLE } from '../../limits/limits.ts'
import { tooManyCells } from '../too-much.ts'

/**
 * Counts what parts cells and lines in a text, before anything is made of them. Marks inside of quotes count too: no
 * list has so many.
 * @throws TooMuchError for more than `most`.
 */
export const boundMarks = (text: string, mark: string, most: number = TABLE.marks): void => {
  let left = most
  for (const each of [mark, '\n'])
    for (let at = text.indexOf(each); at !== -1; at = text.indexOf(each, at + each.length))
      if (--left < 0) throw tooManyCells()
}
