/*
 * What every writer must keep: the words of the document, in their order.
 */
import { expect } from 'vitest'
import { runsOf, type Text } from '../../src/engine/model/text.ts'

/** A text without white space and without what no writer shows: controls, joiners, half a surrogate pair. */
export const bare = (text: string): string => text.replace(/[\s\p{C}]/gu, '')

/** The pieces of a text that no writer may part: its runs, line by line, bare. */
export const piecesOf = (text: Text): readonly string[] =>
  runsOf(text)
    .flatMap((run) => run.text.split(/[\n\r\v\f\u0085\u2028\u2029]/))
    .map(bare)
    .filter((piece) => piece !== '')

/** Asserts that the texts stand in the output, each after the one before it. */
export const expectInOrder = (texts: readonly Text[], output: string): void => {
  const said = bare(output)
  let from = 0
  for (const piece of texts.flatMap(piecesOf)) {
    const at = said.indexOf(piece, from)
    expect(
      at,
      `“${piece}” is missing after “${said.slice(Math.max(0, from - 20), from)}” in:\n${output}`,
    ).toBeGreaterThanOrEqual(from)
    from = at + piece.length
  }
}
