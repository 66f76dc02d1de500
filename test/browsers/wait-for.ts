/** Milliseconds between two looks. */
const PERIOD = 50

/** Milliseconds until something that doesn't come is a fault. */
const PATIENCE = 40_000

/**
 * Looks until there is something to see.
 * @param look Undefined, null or false for not yet; what it throws counts as not yet, for a page may be on its way out.
 * @throws naming what was waited for.
 */
export const waitFor = async <T>(what: string, look: () => Promise<T | undefined | null | false>): Promise<T> => {
  const until = performance.now() + PATIENCE
  let last: unknown
  do {
    const found = await look().catch((error: unknown) => {
      last = error
      return undefined
    })
    if (found !== undefined && found !== null && found !== false) return found
    await new Promise((next) => setTimeout(next, PERIOD))
  } while (performance.now() < until)
  throw new Error(`Waited in vain for ${what}`, { cause: last })
}
