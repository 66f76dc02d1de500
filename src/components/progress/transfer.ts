/*
 * Progress as a file, to be taken to another browser: pages read, ticks, the self-test.
 */
import { type Answers, parseAnswers } from '../quiz/score.ts'
import { type Progress, parseProgress } from './progress.ts'

const KIND = 'handbook-progress'

/** What a file carries. */
export interface Carried {
  readonly progress: Progress
  readonly answers: Answers
}

/** The text of the file. */
export const toFile = ({ progress, answers }: Carried): string =>
  JSON.stringify({ kind: KIND, version: 1, progress, answers }, undefined, 2)

/** What the file carries; undefined when it is another file. */
export const fromFile = (text: string): Carried | undefined => {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null || !('kind' in value) || value.kind !== KIND) return undefined
    const { progress, answers } = value as { readonly progress?: unknown; readonly answers?: unknown } // read with care below
    return {
      progress: parseProgress(JSON.stringify(progress ?? {})),
      answers: parseAnswers(JSON.stringify(answers ?? {})),
    }
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/** Two readers' progress, or one's on two machines, as one: nothing that either has done is lost. */
export const merged = (own: Carried, other: Carried): Carried => ({
  progress: {
    read: [...new Set([...own.progress.read, ...other.progress.read])],
    last: own.progress.last ?? other.progress.last,
    ticked: Object.fromEntries(
      [...new Set([...Object.keys(own.progress.ticked), ...Object.keys(other.progress.ticked)])].map((list) => [
        list,
        [...new Set([...(own.progress.ticked[list] ?? []), ...(other.progress.ticked[list] ?? [])])],
      ]),
    ),
  },
  answers: { ...other.answers, ...own.answers },
})
