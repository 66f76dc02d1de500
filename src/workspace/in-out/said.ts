/** What came of letting something in or out, in words, and what can be done next. */
export interface Said {
  readonly good: boolean
  readonly text: string
  /** Another page to go to. */
  readonly link?: { readonly text: string; readonly href: string } | undefined
  readonly choices?: readonly Choice[]
  /** A text to be taken by hand, where the browser didn't let the page copy it. */
  readonly copy?: string
}

/** One more act on offer. */
export interface Choice {
  readonly label: string
  /** What is missing where it fails, in sentences; otherwise the label says it. */
  readonly what?: string
  readonly act: () => Promise<Said | undefined>
}
