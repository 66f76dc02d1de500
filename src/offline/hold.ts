/** The window's event that says: something is being changed, and will be saved. */
export const CHANGING = 'ae-changing'

/** Something is about to be saved: the copying leaves the disk to it. Costs nothing where nothing is copied. */
export const holdCopying = (): void => {
  if (typeof window !== 'undefined') window.dispatchEvent(new Event(CHANGING))
}
