/*
 * From what was typed to what is shown:
 *   1. read the query (query.ts)              4. fuse names and votes, best first (fuse.ts)
 *   2. ask the text index, whole and in pieces 5. put pages before their terms and in place of their forms (fold.ts)
 *   3. compare with all names (match.ts)       6. show why: excerpt, sections (show.ts)
 * What isn't found as written is looked up by its sound; what isn't found at all gets the nearest names (suggest.ts).
 */
import type { Catalogue } from './catalogue.ts'
import { holdsAny } from './excerpt.ts'
import { foldForms, leadTerms } from './fold.ts'
import { type Ballot, countVotes, fuse, type NameScore } from './fuse.ts'
import { FOUND, type Known, partScore, rarityOf, type Sound, soundScore, wholeScore } from './match.ts'
import { pinyinLetters } from './pinyin.ts'
import { type Pronunciation, SILENT } from './pronunciation.ts'
import { type Query, toQuery } from './query.ts'
import { tellingGrams, tellingWords } from './question.ts'
import { type Result, toResult } from './show.ts'
import { nearest } from './suggest.ts'
import type { FoundText, Hit, TextIndex } from './text-index.ts'

/** What search works with. */
export interface Library {
  readonly catalogue: Catalogue
  /** The catalogue's entries, prepared. */
  readonly known: readonly Known[]
  /** Absent where it couldn't be had: then only names are searched. */
  readonly textIndex: TextIndex | undefined
  /** How names and characters sound; fetched when first needed, since most queries are found as they are written. */
  readonly pronunciation: () => Promise<Pronunciation>
}

/** What is shown for a query. */
export interface Answer {
  readonly results: readonly Result[]
  /** There may be more than these. How many is not known: pages that won't be shown aren't read. */
  readonly more: boolean
  /** The name that was searched for instead, when the query itself found nothing. */
  readonly takenAs: string | undefined
  /** Names near the query; only when there are no results. */
  readonly suggestions: readonly string[]
}

/** The index is asked for the pieces only when the whole found fewer pages than this. */
const FEW = 3
/** So near a name is taken for it without asking. */
const SURE = 0.34
const SUGGESTIONS = 4

/** Answers a query with at most `limit` results. */
export async function ask(typed: string, library: Library, limit: number): Promise<Answer> {
  const { traditional, entries } = library.catalogue
  const query = toQuery(typed, traditional)
  const found = await find(query, library, limit)
  if (found.results.length > 0) return { ...found, takenAs: undefined, suggestions: [] }
  const spelled = await spell(query, library)
  const names = nearest(query.text, spelled, entries, await library.pronunciation(), SUGGESTIONS)
  const [best] = names
  if (best !== undefined && best.distance <= SURE) {
    const meant = await find(toQuery(best.name, traditional), library, limit)
    if (meant.results.length > 0) return { ...meant, takenAs: best.name, suggestions: [] }
  }
  return { results: [], more: false, takenAs: undefined, suggestions: names.map(({ name }) => name) }
}

async function find(query: Query, library: Library, limit: number): Promise<Pick<Answer, 'results' | 'more'>> {
  if (query.grams.length === 0) return { results: [], more: false }
  const { votes, texts, foundWhole, unread } = await readPages(query, library, limit)
  const names = await scoreNames(query, library, foundWhole)
  const byPath = new Map(library.catalogue.entries.map((entry) => [entry.path as string, entry]))
  const { entries } = library.catalogue
  const found = fuse(names, votes).flatMap(({ path }) => byPath.get(path) ?? [])
  const ranked = foldForms(leadTerms(found, entries), entries)
  // A word that stands everywhere explains nothing, and would be marked everywhere.
  const marked = { ...query, grams: tellingGrams(query.grams, library.catalogue.common) }
  const results = ranked.slice(0, limit).map((entry) => toResult(entry, texts.get(entry.path), marked))
  return { results, more: ranked.length > limit || (ranked.length === limit && unread) }
}

interface Read {
  /** By address; only pages that hold a piece of the query as it is written. */
  readonly votes: ReadonlyMap<string, number>
  readonly texts: ReadonlyMap<string, FoundText>
  /** Whether a page holds the query in one piece. */
  readonly foundWhole: boolean
  /** The index named pages that were not read. */
  readonly unread: boolean
}

/**
 * Asks the index and reads the pages it likes best. It matches loosely, so what doesn't hold a piece literally goes; then
 * the next best are read in their place, unless not one of the best did.
 */
async function readPages(query: Query, library: Library, most: number): Promise<Read> {
  const { ballots, hits } = await collect(query, library)
  const elected = [...countVotes(ballots)]
  const read = async (from: number, to: number) => {
    const texts = await Promise.all(
      elected.slice(from, to).map(async ([id, share]) => ({ share, text: await hits.get(id)?.read() })),
    )
    return texts.flatMap(({ share, text }) =>
      text !== undefined && holdsAny(text.text, [...query.wholes, ...query.grams]) ? [{ share, text }] : [],
    )
  }
  const best = await read(0, most)
  const spare = best.length === 0 ? most : 2 * most - best.length
  const held = [...best, ...(await read(most, spare))]
  return {
    votes: new Map(held.map(({ share, text }) => [text.path, share])),
    texts: new Map(held.map(({ text }) => [text.path, text])),
    foundWhole: held.some(({ text }) => holdsAny(text.text, query.wholes)),
    unread: best.length > 0 && elected.length > spare,
  }
}

async function collect(query: Query, { textIndex, catalogue: { common } }: Library) {
  const hits = new Map<string, Hit>()
  const vote = async (text: string, whole: boolean): Promise<Ballot> => {
    const found = (await textIndex?.(tellingWords(text, common))) ?? []
    for (const hit of found) if (!hits.has(hit.id)) hits.set(hit.id, hit)
    return { ids: found.map(({ id }) => id), whole }
  }
  // The subject first: question words are on every page or on none, and their part of the index is one more to be fetched.
  const first = await vote(query.subject, true)
  if (first.ids.length >= FEW) return { ballots: [first], hits }
  const wholes = query.wholes.filter((text) => text !== query.subject).map((text) => vote(text, true))
  const pieces = tellingGrams(query.grams, common).map((gram) => vote(gram, false))
  return { ballots: [first, ...(await Promise.all([...wholes, ...pieces]))], hits }
}

/** Compares with all names: as written, and by sound if no name and no page holds it so. */
async function scoreNames(
  query: Query,
  library: Library,
  foundWhole: boolean,
): Promise<ReadonlyMap<string, NameScore>> {
  const { known } = library
  const rarity = rarityOf(query.grams, known)
  const written = known.map((each) => wholeScore(each, query.wholes))
  const isNamed = written.some((score) => score >= FOUND)
  const sound = isNamed ? undefined : await soundOf(query, library, foundWhole)
  const spoken = sound === undefined ? SILENT : await library.pronunciation()
  return new Map(
    known.flatMap((each, index) => {
      const whole = Math.max(written[index] ?? 0, sound === undefined ? 0 : soundScore(each, spoken, sound))
      const parts = partScore(each, query.grams, rarity)
      return whole + parts > 0 ? [[each.entry.path, { whole, parts }] as const] : []
    }),
  )
}

/** @param foundWhole Characters that stand on a page so are no slip; letters may be a word there and pinyin all the same. */
async function soundOf({ text, subject }: Query, library: Library, foundWhole: boolean): Promise<Sound | undefined> {
  const letters = pinyinLetters(text)
  if (letters !== undefined) return { kind: 'letters', letters }
  if (foundWhole) return undefined
  const characters = [...subject.replaceAll(' ', '')]
  if (characters.length < 2 || !characters.every((character) => /\p{Script=Han}/u.test(character))) return undefined
  const { readingsOf } = await library.pronunciation()
  return { kind: 'readings', readings: characters.map(readingsOf) }
}

/** The query in pinyin: as typed, or by the first reading of each character. */
async function spell(query: Query, library: Library): Promise<string | undefined> {
  const sound = await soundOf(query, library, false)
  return sound?.kind === 'readings' ? sound.readings.map(([first = '']) => first).join('') : sound?.letters
}
