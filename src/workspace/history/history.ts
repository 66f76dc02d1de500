/*
 * What can be undone and done again: the data before and after each step. Versions share what they have in common, so
 * a step costs little more than what it changed.
 */
import type { SheetData } from '../../forms/check.ts'
import { valueAt } from '../../forms/path.ts'
import type { Path } from '../../templates/define-template.ts'
import { changedPath, isSame } from './changed-path.ts'

/** One thing that the reader did. */
export interface Step {
  readonly before: SheetData
  readonly after: SheetData
  /** Where in the data it was done; empty where it was the sheet as a whole. */
  readonly path: Path
  /** When it ended, in milliseconds of any clock. */
  readonly at: number
}

/** What was done, the newest last, and what was undone, the next to be done again last. */
export interface History {
  readonly past: readonly Step[]
  readonly future: readonly Step[]
}

/** Nothing done yet. */
export const NO_HISTORY: History = { past: [], future: [] }

/** Steps that are kept; of more, the newest. */
export const LIMIT = 200

/** Milliseconds without a key after which typing in the same field is a step of its own. */
export const PAUSE = 1000

/**
 * Takes down a change. Typing on in one field is one step, until there is a pause or it is done elsewhere.
 * @param path Empty for a sheet that was replaced, which is a step of its own even if one text is all that differs.
 */
export const record = (
  history: History,
  before: SheetData,
  after: SheetData,
  at: number,
  path: Path = changedPath(before, after),
): History => {
  if (isSame(before, after)) return history
  const last = history.past.at(-1)
  const step: Step = { before, after, path, at }
  const goesOn = last !== undefined && history.future.length === 0 && at - last.at < PAUSE && isTypingOn(last, step)
  if (!goesOn) return { past: [...history.past, step].slice(-LIMIT), future: [] }
  return { past: [...history.past.slice(0, -1), { ...step, before: last.before }], future: [] }
}

/** Takes the last step back. @returns undefined where there is none. */
export const undo = ({ past, future }: History): Moved | undefined => {
  const step = past.at(-1)
  return step && { step, data: step.before, history: { past: past.slice(0, -1), future: [...future, step] } }
}

/** Does again what was undone last. @returns undefined where there is nothing. */
export const redo = ({ past, future }: History): Moved | undefined => {
  const step = future.at(-1)
  return step && { step, data: step.after, history: { past: [...past, step], future: future.slice(0, -1) } }
}

/** A step back or forth, and what the sheet holds after it. */
export interface Moved {
  readonly step: Step
  readonly data: SheetData
  readonly history: History
}

/** Whether a step changed the text of one field and nothing else. */
export const isTyping = ({ before, after, path }: Step): boolean =>
  path.length > 0 && isText(valueAt(before, path)) && isText(valueAt(after, path))

const isTypingOn = (last: Step, step: Step): boolean =>
  isTyping(last) && isTyping(step) && last.path.join('.') === step.path.join('.')

const isText = (value: unknown): boolean => value === undefined || typeof value === 'string'
