/*
 * Many drafts as one file, and what a file brings back. Nothing that is here is ever replaced: what differs is put
 * beside it.
 */
import { ENVELOPE, FILE, JSON_TEXT } from '../limits/limits.ts'
import { countValues } from '../limits/parse-json.ts'
import { findShapeFault } from './bounds.ts'
import { type Draft, isRecord, readDraft } from './draft.ts'
import type { StoredRecord } from './store.ts'
import { writeRaw } from './write-raw.ts'

const KIND = 'ae-handbook-backup'

/**
 * The texts of the files that hold the records, whatever is in them; more than one where a single one would be larger
 * than is read again, by its bytes or by its values.
 * @param madeAt An instant.
 */
export const writeBackup = (
  records: readonly StoredRecord[],
  madeAt: string,
  limits: BackupLimits = { bytes: FILE.bytes, values: JSON_TEXT.values },
): readonly string[] => {
  const head = `{"kind":"${KIND}","format":1,"madeAt":${JSON.stringify(madeAt)},"drafts":[\n`
  const files: string[][] = [[]]
  let size = 0
  let values = 0
  for (const { raw } of records) {
    const text = writeRaw(raw)
    const bytes = new TextEncoder().encode(text).length + ROOM
    const count = countValues(text) + VALUES_AROUND
    if (size > 0 && (size + bytes + ROOM > limits.bytes || values + count + VALUES_AROUND > limits.values)) {
      files.push([])
      size = 0
      values = 0
    }
    files.at(-1)?.push(text)
    size += bytes
    values += count
  }
  return files.map((texts) => `${head}${texts.join(',\n')}\n]}\n`)
}

/** What a file may have that is read again. */
export interface BackupLimits {
  readonly bytes: number
  readonly values: number
}

/** Bytes around the drafts: the head, the separators. */
const ROOM = 200
const VALUES_AROUND = 8

/** Whether a value is a backup, by what it says of itself. */
export const isBackup = (value: unknown): boolean => isRecord(value) && value['kind'] === KIND

/** How a draft of a file stands to what is here. */
export type Standing = 'absent' | 'same' | 'newer' | 'older'

/** A draft that a file would bring back. */
export interface Returning {
  readonly draft: Draft
  readonly standing: Standing
}

/** What a file would bring back. */
export interface Returns {
  readonly drafts: readonly Returning[]
  /** Entries that are no drafts. */
  readonly unusable: number
}

/** Looks through a backup, or the file of a single draft. @returns undefined where the value is neither. */
export const readBackup = (value: unknown, stored: readonly StoredRecord[]): Returns | undefined => {
  if (!isRecord(value)) return undefined
  const inside = isBackup(value) ? value['drafts'] : [value]
  if (!Array.isArray(inside) || (!isBackup(value) && read(value) === undefined)) return undefined
  const drafts = inside.map(read).filter((draft) => draft !== undefined && ID.test(draft.id))
  return {
    drafts: drafts.flatMap((draft) => (draft ? [{ draft, standing: standingOf(draft, stored) }] : [])),
    unusable: inside.length - drafts.length,
  }
}

// Ours are UUIDs; whatever else comes from outside becomes no key and no part of an address.
const ID = /^[\w-]{1,64}$/

const read = (value: unknown): Draft | undefined =>
  findShapeFault(value, ENVELOPE) === undefined ? readDraft(value) : undefined

const standingOf = (draft: Draft, stored: readonly StoredRecord[]): Standing => {
  const here = stored.find(({ id }) => id === draft.id)
  if (here === undefined) return 'absent'
  if (here.draft === undefined) return 'newer'
  if (JSON.stringify(here.draft.data) === JSON.stringify(draft.data)) return 'same'
  return Date.parse(draft.savedAt) > Date.parse(here.draft.savedAt) ? 'newer' : 'older'
}
