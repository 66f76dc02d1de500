/*
 * The filled sheets that a new one can take from.
 */
import type { Draft } from '../../drafts/draft.ts'
import { draftName } from '../../drafts/draft-name.ts'
import type { TemplateEntry } from '../../drafts/template-entry.ts'
import type { CarryOver, Context } from '../../templates/define-template.ts'
import { type Taker, takeOver } from './take-over.ts'

/** A filled sheet that something can be taken from. */
export interface Source {
  readonly draft: Draft
  /** Of its template. */
  readonly name: string
  /** What the draft is called; empty where nothing names it. */
  readonly title: string
}

/** The sheets that one way of taking over is for. */
export interface SourceGroup {
  readonly carry: CarryOver
  /** Of the template that is taken from. */
  readonly name: string
  /** The one saved last comes first. */
  readonly sources: readonly Source[]
}

/** What decides on which sheets something can be taken from. */
export interface Search {
  readonly carryOver: readonly CarryOver[]
  readonly taker: Taker
  readonly drafts: readonly Draft[]
  readonly index: readonly TemplateEntry[]
  /** The id of the sheet that takes over: it takes nothing from itself. */
  readonly own: string
  readonly context: Context
}

/** The sheets that something would come of, by the way of taking over; ways without a sheet are left out. */
export const findSources = ({ carryOver, taker, drafts, index, own, context }: Search): readonly SourceGroup[] => {
  const newest = [...drafts].sort((a, b) => Date.parse(b.savedAt) - Date.parse(a.savedAt))
  return carryOver.flatMap((carry) => {
    const entry = index.find(({ id }) => id === carry.from)
    if (entry === undefined) return []
    const sources = newest
      .filter(({ id, template }) => id !== own && template === carry.from)
      .filter(({ data }) => hasSomething(takeOver(taker, carry.take, data, context)))
      .map((draft) => ({ draft, name: entry.name, title: draftName(entry.naming, draft.data) }))
    return sources.length === 0 ? [] : [{ carry, name: entry.name, sources }]
  })
}

const hasSomething = (taken: ReturnType<typeof takeOver>): boolean => taken.ok && Object.keys(taken.data).length > 0
