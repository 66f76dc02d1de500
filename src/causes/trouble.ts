/** What is said of something that failed. */
export interface Trouble {
  /** What happened, why, and what to do now. */
  readonly text: string
  /** What may help: to do the same again, or to fetch the page anew. */
  readonly act: 'retry' | 'reload'
  /** Where it can be seen to that this doesn't happen again, and what the link says. */
  readonly link?: { readonly text: string; readonly href: string } | undefined
  /** For whoever keeps the handbook, where the fault is the handbook's. */
  readonly details?: string | undefined
}
