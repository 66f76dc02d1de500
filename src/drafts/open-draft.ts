/*
 * From a draft as it lies in storage to data the form of today can show: migrate version by version, then repair.
 */
import { DATA } from '../limits/limits.ts'
import type { Template } from '../templates/define-template.ts'
import { findExcess } from './bounds.ts'
import { type Draft, isRecord } from './draft.ts'
import { repair } from './repair.ts'

/** A draft that can be gone on with, or why it can't; one that can't stays in storage as it is. */
export type Opened =
  | { readonly kind: 'opened'; readonly draft: Draft }
  /** Saved by a later edition of the sheet than this one. */
  | { readonly kind: 'newer'; readonly draft: Draft }
  | { readonly kind: 'broken'; readonly draft: Draft; readonly cause: unknown }
  /** More than the form can be drawn with. */
  | { readonly kind: 'tooMuch'; readonly draft: Draft }

/** What of a template a draft is opened with. */
export type DraftTemplate = Pick<Template, 'version' | 'schema' | 'migrations'>

/**
 * Opens a draft of storage: as openDraft() does, and within the bounds that a file has, but for texts. Those may be
 * longer than their field allows, since somebody may have typed them here.
 */
export const openStored = (template: DraftTemplate, draft: Draft): Opened => {
  const opened = openDraft(template, draft)
  if (opened.kind !== 'opened' || findExcess(template.schema, opened.draft.data, DATA.slack) === undefined)
    return opened
  return { kind: 'tooMuch', draft }
}

/** Brings a draft to the template's version. Never throws; opening what has been opened changes nothing. */
export const openDraft = (template: DraftTemplate, draft: Draft): Opened => {
  if (draft.version > template.version) return { kind: 'newer', draft }
  try {
    const migrated = template.migrations
      .slice(draft.version - 1)
      .reduce<unknown>((data, migration) => migration(isRecord(data) ? data : {}), draft.data)
    const { data, rest } = repair(template.schema, isRecord(migrated) ? migrated : {})
    const leftovers = [...(draft.rest ?? []), ...rest]
    const opened = { ...draft, version: template.version, data, ...(leftovers.length > 0 && { rest: leftovers }) }
    return { kind: 'opened', draft: opened }
  } catch (cause) {
    return { kind: 'broken', draft, cause }
  }
}
