/*
 * The four lines by which a brief is told in a lift: GET, WHO, TO, BY. Taken from the brief where nothing else is said.
 */
import { countCharacters } from '../count-characters.ts'
import type { CreativeBrief } from './schema.ts'

/** The length that a line is cut to. */
const LINE_LENGTH = 40

/** The lines that follow from the brief, by field. */
export const linesOf = ({
  audience,
  nowThink,
  wantThink,
  proposition,
}: CreativeBrief): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries({ getLine: audience, whoLine: nowThink, toLine: wantThink, byLine: proposition }).flatMap(
      ([id, text]) => (text === undefined ? [] : [[id, shortened(text)]]),
    ),
  )

const shortened = (text: string): string =>
  countCharacters(text) <= LINE_LENGTH
    ? text
    : `${Array.from(text)
        .slice(0, LINE_LENGTH - 1)
        .join('')}…`
