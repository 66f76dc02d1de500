/** Some lines that go into one message together. */
export interface Piece {
  readonly text: string
  /** An empty line is left before it, unless it begins a message. */
  readonly gap?: boolean | undefined
  /** The next piece belongs to it, as a heading's first line. */
  readonly keepWithNext?: boolean | undefined
  /** What must be said again when this piece begins a message, as the meaning of a table's columns. */
  readonly again?: string | undefined
}
