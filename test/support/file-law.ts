/*
 * Laws of whatever reads files: each is read, or refused with a sentence.
 */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openIncoming } from '../../src/drafts/incoming.ts'
import { holdsForFiles, LAW_TIMEOUT } from './law.ts'
import { template } from './minutes.ts'

/** Milliseconds of the processor's time for one file. The browser ends a reader after ten seconds. */
const SOON = 5000

/** Mutated files, and what takes one in and says whether anything was in it. */
export interface Reading<T> {
  readonly files: fc.Arbitrary<T>
  readonly take: (file: T) => boolean | Promise<boolean>
}

/** Asserts that every file is taken in or refused, soon and without an exception. */
export const law = <T>(name: string, { files, take }: Reading<T>): void =>
  test(
    `law: ${name}`,
    async () => {
      const seen = { taken: 0, refused: 0 }
      await holdsForFiles(
        fc.asyncProperty(files, async (file) => {
          const begun = process.cpuUsage()
          seen[(await take(file)) ? 'taken' : 'refused']++
          const { user, system } = process.cpuUsage(begun)
          expect((user + system) / 1000).toBeLessThan(SOON)
        }),
      )
      // Files that all stop at the first look, or all are good, say nothing of what comes behind it.
      expect(Math.min(seen.taken, seen.refused)).toBeGreaterThan(0)
    },
    LAW_TIMEOUT,
  )

/** A reason is a sentence. */
export const said = (reason: string): false => {
  expect(reason).toMatch(SENTENCE)
  return false
}

const SENTENCE = /。$/

/** Takes what was read into the minutes, as the form does. */
export const takeIn = (value: unknown): boolean => {
  const incoming = openIncoming(template, value)
  return incoming.kind === 'refused' ? said(incoming.reason) : true
}
