import type { PartId } from './parts.ts'

/** What the shell needs to know of a handbook page, apart from its text. */
export interface HandbookPage {
  /** The file's name; also the route. */
  readonly id: string
  readonly title: string
  readonly description: string
  readonly part: PartId
  /** Place within the part; pages with the same number stand in the order of their ids. */
  readonly order: number
  /** Minutes it takes to read, at least 1. */
  readonly minutes: number
}
