/** A word of the trade, as content/glossary.yaml has it. */
export interface Term {
  /** Lower-case English with hyphens; the anchor on the glossary's page. */
  readonly id: string
  readonly term: string
  readonly english: string
  readonly definition: string
  /** Id of the handbook page that says most about it. */
  readonly page: string
  /** Other names. */
  readonly also: readonly string[]
}
