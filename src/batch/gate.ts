/** Where a long piece of work stops between two steps: it may go on, waits, or ends. */
export interface Gate {
  /** Resolves when the next step may be done; false where the work was stopped. */
  readonly pass: () => Promise<boolean>
  readonly pause: () => void
  readonly resume: () => void
  readonly stop: () => void
}

/** An open gate. */
export const createGate = (): Gate => {
  let state: 'open' | 'paused' | 'stopped' = 'open'
  let waiting: (() => void)[] = []
  const release = (): void => {
    for (const go of waiting) go()
    waiting = []
  }
  return {
    pass: async () => {
      if (state === 'paused') await new Promise<void>((resolve) => waiting.push(resolve))
      return state !== 'stopped'
    },
    pause: () => {
      if (state === 'open') state = 'paused'
    },
    resume: () => {
      if (state === 'paused') state = 'open'
      release()
    },
    stop: () => {
      state = 'stopped'
      release()
    },
  }
}
