/*
 * Progress as a file, to be taken to another browser: pages read, ticks, the self-test.
 */
import { PROGRESS } from '../../limits/limits.ts'
import { parseJson } from '../../limits/parse-json.ts'
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
  const parsed = parseJson(text, PROGRESS)
  if (!parsed.ok) return undefined
  const { value } = parsed
  if (typeof value !== 'object' || value === null || !('kind' in value) || value.kind !== KIND) return undefined
  const { progress, answers } = value as { readonly progress?: unknown; readonly answers?: unknown } // read with care below
  return {
    progress: parseProgress(JSON.stringify(progress ?? {})),
    answers: parseAnswers(JSON.stringify(answers ?? {})),
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
        [...new Set([...ticksOf(own, list), ...ticksOf(other, list)])],
      ]),
    ),
  },
  answers: { ...other.answers, ...own.answers },
})

// By its own keys only: a file may name a list `constructor`.
const ticksOf = ({ progress: { ticked } }: Carried, list: string): readonly string[] =>
  (Object.hasOwn(ticked, list) && ticked[list]) || []
