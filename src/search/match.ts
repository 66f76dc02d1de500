/*
 * How well a query fits what an entry says of itself. Title before synonyms before headings before description;
 * a query found whole outweighs any number of its pieces. The numbers are ranks made additive, so that two entries whose
 * titles both hold “AE” are told apart by their synonyms.
 */
import type { Entry } from './catalogue.ts'
import { findPinyin, findSounds } from './pinyin.ts'
import type { Pronunciation } from './pronunciation.ts'

/** How a query sounds: typed as pinyin, or written in characters that may be the wrong ones. */
export type Sound =
  | { readonly kind: 'letters'; readonly letters: string }
  | { readonly kind: 'readings'; readonly readings: readonly (readonly string[])[] }

/** What each kind of name is worth: equal, at the beginning, inside. */
const WORTH = {
  title: [100, 80, 70],
  keyword: [32, 24, 20],
  heading: [12, 10, 8],
} as const satisfies Record<string, readonly [number, number, number]>

/** A description that holds the query. */
const DESCRIPTION = 4
/** The nearer a name is to being the query and nothing else, the better: added at most. */
const CLOSENESS = 6
/** Pinyin and homophones are a guess; the text itself goes first. */
const BY_SOUND = 0.9

type Kind = keyof typeof WORTH

/** A name of an entry, ready to be compared. */
interface Name {
  readonly kind: Kind
  /** As it is written. */
  readonly written: string
  /** Compact, see compact(). */
  readonly text: string
  /** The parts of a title that are names on their own: “附件三 会议纪要”, “工作单、估价单”. */
  readonly parts: readonly string[]
}

/** A name of the query's own language: at least a heading or label that is the query. Less isn't worth forgoing a search by sound. */
export const FOUND = WORTH.heading[0] + CLOSENESS

/** The names of an entry, ready to be compared with many queries. */
export interface Known {
  readonly entry: Entry
  readonly names: readonly Name[]
  readonly description: string
}

/** Prepares an entry; done once. */
export function knownBy(entry: Entry): Known {
  const kinds: readonly (readonly [Kind, string])[] = [
    ['title', entry.title],
    ...entry.keywords.map((text) => ['keyword', text] as const),
    ...entry.headings.map(({ text }) => ['heading', text] as const),
  ]
  const names = kinds.map(([kind, text]) => ({
    kind,
    written: text,
    text: compact(text),
    parts: text.split(/[：:、，]|(?<=\p{Script=Han}) +(?=\p{Script=Han})/u).map(compact),
  }))
  return { entry, names, description: compact(entry.description) }
}

/**
 * What a name looks like when spaces, punctuation and case are left out of account.
 * @example
 * compact('客户执行（AE）') // => '客户执行ae'
 */
export const compact = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

/**
 * How well the query fits as written, in one piece; 0 if it isn't found so.
 * @param wholes Its forms, see toQuery().
 */
export function wholeScore({ names, description }: Known, wholes: readonly string[]): number {
  const forms = wholes.map(compact).filter((form) => form !== '')
  const described = forms.some((form) => description.includes(form)) ? DESCRIPTION : 0
  return described + bestOfEachKind(names, (name) => Math.max(0, ...forms.map((form) => textScore(name, form))))
}

/** How well the query fits by its sound; 0 if no name sounds like it. */
export const soundScore = ({ names }: Known, { syllablesOf }: Pronunciation, sound: Sound): number =>
  BY_SOUND * bestOfEachKind(names, ({ kind, written }) => scoreBySound(kind, syllablesOf(written), sound))

function bestOfEachKind(names: readonly Name[], scoreOf: (name: Name) => number): number {
  const best: Record<Kind, number> = { title: 0, keyword: 0, heading: 0 }
  for (const name of names) best[name.kind] = Math.max(best[name.kind], scoreOf(name))
  return best.title + best.keyword + best.heading
}

/** How much of the query's pieces the entry's names hold: 0 to 1. Rare pieces weigh more, see rarityOf(). */
export function partScore(known: Known, grams: readonly string[], rarity: ReadonlyMap<string, number>): number {
  let [found, all] = [0, 0]
  for (const gram of grams) {
    const weight = rarity.get(gram) ?? 0
    all += weight
    found += weight * placeOf(known, gram)
  }
  return all === 0 ? 0 : found / all
}

/**
 * How rare each piece is among the entries: ln(1 + N / n), as in information retrieval (inverse document frequency).
 * A piece that no name holds may straddle two words (“工入” in 新员工入职), and counts half.
 */
export function rarityOf(grams: readonly string[], all: readonly Known[]): ReadonlyMap<string, number> {
  return new Map(
    grams.map((gram) => {
      const holders = all.filter((known) => placeOf(known, gram) > 0).length
      return [gram, holders === 0 ? Math.log(1 + all.length) / 2 : Math.log(1 + all.length / holders)]
    }),
  )
}

/** What it is worth where the piece stands: 1 in the title, less elsewhere. */
function placeOf(known: Known, gram: string): number {
  const place = { title: 1, keyword: 0.8, heading: 0.5 } as const satisfies Record<Kind, number>
  const places = known.names.map(({ kind, text }) => (text.includes(gram) ? place[kind] : 0))
  return Math.max(known.description.includes(gram) ? 0.3 : 0, ...places)
}

function textScore({ kind, text, parts }: Name, form: string): number {
  const at = text.indexOf(form)
  const [equal, begins, inside] = WORTH[kind]
  // A name inside of the query: it asks for more than that, so the name counts by its share.
  if (at < 0) return text.length > 1 && form.includes(text) ? (inside * text.length) / form.length : 0
  const worth = parts.includes(form) || text === form ? equal : at === 0 ? begins : inside
  return worth + (CLOSENESS * form.length) / text.length
}

function scoreBySound(kind: Kind, syllables: readonly string[], sound: Sound): number {
  const span = sound.kind === 'letters' ? findPinyin(sound.letters, syllables) : findSounds(sound.readings, syllables)
  if (span === undefined) return 0
  const length = span.to - span.from
  // Letters inside one syllable (`hu` of `hui`) say too little, unless the syllable is all there is.
  if (sound.kind === 'letters' && length < 2 && syllables.length > 1) return 0
  const [equal, begins, inside] = WORTH[kind]
  const worth = length === syllables.length ? equal : span.from === 0 ? begins : inside
  return worth + (CLOSENESS * length) / syllables.length
}
