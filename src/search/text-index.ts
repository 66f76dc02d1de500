/*
 * The text index of the built site: Pagefind, fetched at the first search.
 */
import { href } from '../href.ts'

/** A page that the index found; its text is fetched only if it's going to be shown. */
export interface Hit {
  readonly id: string
  readonly read: () => Promise<FoundText>
}

/** The text of a page, and where in it the query stands. */
export interface FoundText {
  /** From the site's root, without `base`. */
  readonly path: string
  readonly text: string
  /** Sections with the query in them. */
  readonly sections: readonly { readonly title: string; readonly slug: string; readonly text: string }[]
}

/** Finds pages by their text; best first. */
export type TextIndex = (query: string) => Promise<readonly Hit[]>

/** The part of Pagefind 1.6 that is used here; it ships no types for the browser. */
interface Pagefind {
  readonly options: (options: object) => Promise<void>
  readonly init: () => Promise<void>
  readonly search: (query: string) => Promise<{ readonly results: readonly PagefindResult[] }>
}

interface PagefindResult {
  readonly id: string
  readonly data: () => Promise<PagefindData>
}

interface PagefindData {
  readonly url: string
  readonly content: string
  readonly sub_results: readonly {
    readonly title: string
    readonly plain_excerpt: string
    readonly anchor?: { readonly id: string; readonly element: string }
  }[]
}

/**
 * Fetches the index.
 * @param attempt Grows with each retry: a module that failed to load once is never fetched again under the same address.
 * @throws If it can't be fetched.
 */
export async function loadTextIndex(attempt: number): Promise<TextIndex> {
  const basePath = href('/pagefind/')
  const address = `${basePath}pagefind.js${attempt > 1 ? `?attempt=${attempt}` : ''}`
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind
  await pagefind.options({
    basePath,
    baseUrl: '/',
    noWorker: true, // Its worker is the same script again, fetched a second time; a search takes a few milliseconds.
    excerptLength: 40,
    ranking: { metaWeights: { title: 5, kw: 3 } },
  })
  await pagefind.init()
  return async (query) => (await pagefind.search(query)).results.map(toHit)
}

const toHit = ({ id, data }: PagefindResult): Hit => ({ id, read: async () => toFoundText(await data()) })

const toFoundText = ({ url, content, sub_results }: PagefindData): FoundText => ({
  path: url,
  text: readable(content),
  sections: sub_results.flatMap(({ title, plain_excerpt, anchor }) =>
    anchor === undefined || anchor.element === 'h1' ? [] : [{ title, slug: anchor.id, text: readable(plain_excerpt) }],
  ),
})

/** Pagefind ends headings and cells, which have no mark of their own, with a full stop and a space. */
const readable = (text: string): string => text.replace(/(?<=[\p{Script=Han}）”])\. /gu, '。')
