/*
 * Records of storage as a list to choose from: each with its name, and what can't be opened with the reason.
 */
import type { Template } from '../templates/define-template.ts'
import { isRecord } from './draft.ts'
import { draftName, namingFields } from './draft-name.ts'
import { openDraft } from './open-draft.ts'
import type { StoredRecord } from './store.ts'

/** What of a template a list needs to know. */
export interface Kind {
  readonly id: string
  readonly name: string
  readonly version: number
  /** The fields that a draft is named by. */
  readonly naming: readonly string[]
}

/** Whether a draft can be gone on with; else why not. */
export type ListedState =
  | 'ready'
  /** Saved by a later edition of the sheet. */
  | 'newer'
  | 'broken'
  /** It holds itself; it is more than any draft. */
  | 'cyclic'
  | 'tooMuch'
  /** There is no such sheet (any more). */
  | 'unknown'

/** A draft in the list. */
export interface Listed {
  readonly record: StoredRecord
  /** Id of the template. */
  readonly template: string
  /** Name of the template; empty where there is none. */
  readonly kind: string
  /** Empty where nothing has been typed that would name it. */
  readonly name: string
  /** As in the draft; empty where nobody knows. */
  readonly savedAt: string
  readonly state: ListedState
}

/** What of a template an old draft is opened with. */
export type OpeningTemplate = Pick<Template, 'version' | 'schema' | 'sections' | 'migrations'>

/** What a list needs to know of a template. */
export const toKind = (template: Pick<Template, 'id' | 'name' | 'version' | 'sections' | 'schema'>): Kind => ({
  id: template.id,
  name: template.name,
  version: template.version,
  naming: namingFields(template),
})

/**
 * Lists records, the one saved last first.
 * @param load Fetches a template: only for drafts of an older version, which have to be migrated to be named.
 */
export const toListing = async (
  records: readonly StoredRecord[],
  kinds: readonly Kind[],
  load: (template: string) => Promise<OpeningTemplate>,
): Promise<readonly Listed[]> => {
  const listed = await Promise.all(records.map((record) => list(record, kinds, load)))
  return [...listed].sort((a, b) => timeOf(b) - timeOf(a))
}

const list = async (
  record: StoredRecord,
  kinds: readonly Kind[],
  load: (template: string) => Promise<OpeningTemplate>,
): Promise<Listed> => {
  const { draft, raw, fault } = record
  const template = draft?.template ?? (isRecord(raw) && typeof raw['template'] === 'string' ? raw['template'] : '')
  const kind = kinds.find(({ id }) => id === template)
  const facts = { record, template, kind: kind?.name ?? '', savedAt: draft?.savedAt ?? '' }
  if (kind === undefined) return { ...facts, name: '', state: 'unknown' }
  if (draft === undefined) return { ...facts, name: '', state: fault === 'foreign' ? 'broken' : (fault ?? 'broken') }
  const name = draftName(kind.naming, draft.data)
  if (draft.version > kind.version) return { ...facts, name, state: 'newer' }
  if (draft.version === kind.version) return { ...facts, name, state: 'ready' }
  // Its own page can open what this one has no sheet for.
  const current = await load(template).catch(() => undefined)
  if (current === undefined) return { ...facts, name, state: 'ready' }
  const opened = openDraft(current, draft)
  if (opened.kind !== 'opened') return { ...facts, name, state: opened.kind }
  return { ...facts, name: draftName(namingFields(current), opened.draft.data), state: 'ready' }
}

const timeOf = ({ savedAt }: Listed): number => Date.parse(savedAt) || 0
