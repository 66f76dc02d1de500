import type { Grid } from './cell.ts'
import type { FileKind } from './file-kind.ts'

/** A table of a file, such as a tab of a workbook. */
export interface Tab extends Grid {
  /** Empty where a file has but one, and no name for it. */
  readonly name: string
  readonly hidden: boolean
}

/** The tables of a file in the order of the tabs; or a sentence on why there are none, or what it is instead. */
export type FileRead =
  | { readonly ok: true; readonly tabs: readonly Tab[] }
  | { readonly ok: false; readonly reason: string }
  | { readonly ok: false; readonly kind: FileKind }

/** A file that nothing can be taken from. @param reason A sentence in Chinese: what it is, and what to do. */
export const refused = (reason: string): FileRead => ({ ok: false, reason })

/** The tabs that say something, those that can be seen first. */
export const usableTabs = (tabs: readonly Tab[]): readonly Tab[] => {
  const filled = tabs.filter(({ rows }) => rows.length > 0)
  return [...filled.filter(({ hidden }) => !hidden), ...filled.filter(({ hidden }) => hidden)]
}
