/** The figure that a text is as it stands; what is none yet stays as it is typed, for the check to name. */
export const toFigure = (typed: unknown): unknown =>
  typeof typed === 'string' && /^-?(?:\d+\.?\d*|\.\d+)$/.test(typed) ? Number(typed) : typed
