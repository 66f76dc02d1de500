/*
 * What was typed before, by what it means: gathered from drafts of all templates, newest first.
 */
import type { Draft } from '../../drafts/draft.ts'
import type { TemplateEntry } from '../../drafts/template-entry.ts'
import type { Same } from '../../templates/define-template.ts'

/** A text that was typed before. */
export interface Remembered {
  readonly text: string
  /** The clients on whose sheets it stood. */
  readonly clients: ReadonlySet<string>
}

/** By meaning; the text typed last comes first, each once. */
export type Memory = ReadonlyMap<Same, readonly Remembered[]>

/** What of a draft is looked at. */
export type RememberedDraft = Pick<Draft, 'template' | 'savedAt' | 'data'>

/** A text longer than this is no name or number that somebody would choose from a list. */
const LONGEST = 60

/** Gathers what the drafts say. Their data may have any shape: what isn't a text where one is looked for is passed by. */
export const remember = (drafts: readonly RememberedDraft[], index: readonly TemplateEntry[]): Memory => {
  const entries = new Map(index.map((entry) => [entry.id, entry]))
  const memory = new Map<Same, Map<string, Set<string>>>()
  for (const { template, data } of [...drafts].sort((a, b) => Date.parse(b.savedAt) - Date.parse(a.savedAt))) {
    const { same = {} } = entries.get(template) ?? {}
    const found = Object.entries(same).flatMap(([path, meaning]) =>
      textsAt(data, path.split('.')).map((text) => ({ meaning, text })),
    )
    const client = found.find(({ meaning }) => meaning === 'client')?.text
    for (const { meaning, text } of found) noteDown(memory, meaning, text, client)
  }
  return new Map(
    [...memory].map(([meaning, texts]) => [meaning, [...texts].map(([text, clients]) => ({ text, clients }))]),
  )
}

/** The client that a sheet is about, as far as it says so. */
export const clientOf = (data: RememberedDraft['data'], { same }: Pick<TemplateEntry, 'same'>): string | undefined => {
  const path = Object.entries(same).find(([, meaning]) => meaning === 'client')?.[0]
  return path === undefined ? undefined : textsAt(data, path.split('.'))[0]
}

const noteDown = (
  memory: Map<Same, Map<string, Set<string>>>,
  meaning: Same,
  text: string,
  client: string | undefined,
): void => {
  const texts = memory.get(meaning) ?? new Map<string, Set<string>>()
  const clients = texts.get(text) ?? new Set<string>()
  if (client !== undefined) clients.add(client)
  // A map keeps the place of a key that it has already: the newest draft has decided on it.
  memory.set(meaning, texts.set(text, clients))
}

const textsAt = (value: unknown, [step, ...rest]: readonly string[]): readonly string[] => {
  if (Array.isArray(value))
    return value.flatMap((row: unknown) => textsAt(row, step === undefined ? [] : [step, ...rest]))
  if (step !== undefined) {
    const isObject = typeof value === 'object' && value !== null
    return isObject && Object.hasOwn(value, step) ? textsAt((value as Record<string, unknown>)[step], rest) : [] // asked for with hasOwn
  }
  const text = typeof value === 'string' ? value.trim() : ''
  return text === '' || text.length > LONGEST ? [] : [text]
}
