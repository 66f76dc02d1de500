import type { Same } from '../../templates/define-template.ts'
import type { Memory, Remembered } from './remembered.ts'

/** A text on offer. */
export interface Suggestion {
  readonly text: string
  /** Whose it is, where that tells texts apart. */
  readonly client: string | undefined
}

/** Suggestions shown at once: more would be a list to search instead of one to choose from. */
const SHOWN = 8

/**
 * What to offer in a field: texts of its meaning that hold what is typed, those of the sheet's client first, then the
 * newest first.
 * @param client The client that the sheet is about.
 */
export const suggest = (
  memory: Memory,
  meaning: Same,
  typed: string,
  client: string | undefined,
): readonly Suggestion[] => {
  const sought = fold(typed)
  const found = (memory.get(meaning) ?? []).filter(({ text }) => fold(text).includes(sought) && fold(text) !== sought)
  const isOurs = ({ clients }: Remembered): boolean => client !== undefined && clients.has(client)
  return [...found.filter(isOurs), ...found.filter((one) => !isOurs(one))]
    .slice(0, SHOWN)
    .map(({ text, clients }) => ({ text, client: OF_ONE_CLIENT.has(meaning) ? onlyOne(clients) : undefined }))
}

// A number says nothing by itself; a person or a position may belong to any client.
const OF_ONE_CLIENT: ReadonlySet<Same> = new Set(['clientCode', 'brand', 'project', 'projectNo', 'contractNo'])

const onlyOne = (clients: ReadonlySet<string>): string | undefined => (clients.size === 1 ? [...clients][0] : undefined)

// Full and half width, capitals and spaces make no difference to who looks for something.
const fold = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '')
