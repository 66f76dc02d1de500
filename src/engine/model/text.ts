/** A text in one style, or in runs of several. `\n` is a line break. */
export type Text = string | readonly Run[]

/** Part of a text in one style. */
export interface Run {
  readonly text: string
  readonly bold?: boolean | undefined
  /** 0 black to 1 white. */
  readonly grey?: number | undefined
  /** An address, or `#id` of a heading in the same document. */
  readonly href?: string | undefined
}

/** A text as runs. */
export const runsOf = (text: Text): readonly Run[] => (typeof text === 'string' ? [{ text }] : text)

/** A text without its styles. */
export const plainText = (text: Text): string =>
  typeof text === 'string' ? text : text.map((run) => run.text).join('')
