/*
 * Reads a large block that was pasted, off the main thread.
 */
import { answerApart } from '../../limits/answer-apart.ts'
import { readGrid } from './grid-of.ts'

// The HTML's length, a line end, the HTML, the text: grid-apart.ts writes it so.
answerApart((bytes) => {
  const all = new TextDecoder().decode(bytes)
  const start = all.indexOf('\n') + 1
  const end = start + Number(all.slice(0, start))
  return readGrid({ html: all.slice(start, end), text: all.slice(end) })
})
