/*
 * What is to be said at the fields: errors, advice, values that are filled in by themselves.
 * It lives beside the form library, not in it: a sheet of 300 rows must not be drawn anew because one field has an
 * error, and the library moves errors along with rows only to keep a second, stale copy of them.
 */

/** What is said at one field. */
export interface FieldNotes {
  readonly errors: readonly string[]
  readonly advice: readonly string[]
  /** What stands on the sheet if the field is left empty. */
  readonly suggestion?: string | undefined
  /** Empty, and missing as things stand: not optional, whatever the schema says by itself. */
  readonly needed?: boolean | undefined
}

/** How far a section is: nothing in it, something, or everything that is needed. */
export type Completion = 'empty' | 'part' | 'done'

/** Everything there is to say about a sheet. */
export interface SheetNotes {
  /** By the field's id on the page. */
  readonly fields: ReadonlyMap<string, FieldNotes>
  /** By the section's id. */
  readonly sections: ReadonlyMap<string, Completion>
}

/** Where the notes of a sheet are kept; whoever draws a field listens to its own only. */
export interface NotesStore {
  readonly field: (id: string) => FieldNotes
  readonly section: (id: string) => Completion
  readonly set: (notes: SheetNotes) => void
  /** @param id Of a field on the page, or of a section. */
  readonly subscribe: (id: string, listener: () => void) => () => void
}

const NOTHING: FieldNotes = { errors: [], advice: [] }

/** A store with nothing to say yet. */
export const createNotes = (): NotesStore => {
  let notes: SheetNotes = { fields: new Map(), sections: new Map() }
  const listeners = new Map<string, Set<() => void>>()
  const heardBy = (id: string): Set<() => void> => {
    const found = listeners.get(id) ?? new Set()
    listeners.set(id, found)
    return found
  }
  return {
    field: (id) => notes.fields.get(id) ?? NOTHING,
    section: (id) => notes.sections.get(id) ?? 'empty',
    set: (next) => {
      const before = notes
      notes = { ...next, fields: keepSame(notes.fields, next.fields) }
      // A long table has thousands of listeners, and most notes stay the same.
      for (const [id, heard] of listeners) if (changed(before, notes, id)) for (const listener of heard) listener()
    },
    subscribe: (id, listener) => {
      heardBy(id).add(listener)
      return () => {
        heardBy(id).delete(listener)
        if (heardBy(id).size === 0) listeners.delete(id)
      }
    },
  }
}

const changed = (before: SheetNotes, after: SheetNotes, id: string): boolean =>
  before.fields.get(id) !== after.fields.get(id) || before.sections.get(id) !== after.sections.get(id)

// Notes that say the same stay the same object, so that their field isn't drawn again.
const keepSame = (
  before: ReadonlyMap<string, FieldNotes>,
  after: ReadonlyMap<string, FieldNotes>,
): ReadonlyMap<string, FieldNotes> =>
  new Map(
    [...after].map(([id, notes]) => {
      const old = before.get(id)
      return [id, old !== undefined && saySame(old, notes) ? old : notes]
    }),
  )

const saySame = (a: FieldNotes, b: FieldNotes): boolean =>
  a.suggestion === b.suggestion &&
  a.needed === b.needed &&
  sameTexts(a.errors, b.errors) &&
  sameTexts(a.advice, b.advice)

const sameTexts = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((text, index) => text === b[index])
