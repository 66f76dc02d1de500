/*
 * Laws: properties of anything that may be typed. Each is tried on 2,000 random inputs in every test run and on 20,000
 * by `npm run fuzz`, which says its seed; `npm run fuzz -- --seed 123` runs the same ones again.
 */
import fc from 'fast-check'

const RUNS = Number(process.env['FUZZ_RUNS'] ?? 2000)
const SEED = process.env['FUZZ_SEED']

/** Milliseconds that a law may take: 300 for an input, on a very busy machine. */
export const LAW_TIMEOUT = 300 * RUNS

/** Asserts that a property holds for random inputs; a failure names the seed and the smallest input found. */
export const holds = <Inputs>(property: fc.IProperty<Inputs>): void =>
  fc.assert(property, { numRuns: RUNS, ...seeded() })

/** The same for a property that takes its time. */
export const holdsAsync = <Inputs>(property: fc.IAsyncProperty<Inputs>): Promise<void> =>
  fc.assert(property, { numRuns: RUNS, ...seeded() })

/** Asserts it for files, which take longer to read: 300 in every run, and as many as the others by `npm run fuzz`. */
export const holdsForFiles = async <Inputs>(property: fc.IAsyncProperty<Inputs>): Promise<void> =>
  fc.assert(property, { numRuns: Number(process.env['FUZZ_RUNS'] ?? 300), ...seeded() })

const seeded = (): { readonly seed?: number } => (SEED === undefined ? {} : { seed: Number(SEED) })
