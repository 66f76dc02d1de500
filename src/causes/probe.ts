/*
 * Asks for a file once more, to learn what became of it: a failed import or a worker that didn't start says nothing.
 */
import { within } from './within.ts'

/** What a file's host or the browser does when it is asked for. */
export type Probed =
  | { readonly kind: 'arrived' }
  | { readonly kind: 'status'; readonly status: number }
  /** Something came that is no such file: a page to log in at, most likely. */
  | { readonly kind: 'replaced' }
  | { readonly kind: 'cut' }
  | { readonly kind: 'slow' }
  /** The browser got no answer, or did not ask. */
  | { readonly kind: 'failed' }

/** Milliseconds for each. */
const PATIENCE = 8000

/** Files of one script that are asked for at most: a form's island imports fifty. */
const MOST = 100

/**
 * Asks for a file and, where it is a script, for all that it imports from the start; the first that fails tells.
 * @param ending What stands near the end of it where it is whole.
 */
export const probe = async (address: string, ending = ''): Promise<Probed> => {
  const seen = new Set([address])
  let next = [address]
  while (next.length > 0) {
    const found = await Promise.all(next.map(ask))
    const bad = found.find(({ probed }) => probed.kind !== 'arrived')
    if (bad !== undefined) return bad.probed
    if (seen.size === 1 && found[0]?.tail.includes(ending) === false) {
      // It may lie so in the browser's cache.
      await within(fetch(address, { cache: 'reload' }), PATIENCE).catch(() => undefined)
      return { kind: 'cut' }
    }
    next = found
      .flatMap(({ imports }) => imports)
      .filter((each) => !seen.has(each) && seen.size < MOST && seen.add(each))
  }
  return { kind: 'arrived' }
}

/** Characters. */
const TAIL = 300

interface Asked {
  readonly probed: Probed
  readonly imports: readonly string[]
  readonly tail: string
}

const ask = async (address: string): Promise<Asked> => {
  const only = (probed: Probed): Asked => ({ probed, imports: [], tail: '' })
  let response: Response
  try {
    response = await within(fetch(address), PATIENCE)
  } catch (error) {
    return only({ kind: error instanceof TypeError ? 'failed' : 'slow' })
  }
  if (!response.ok) return only({ kind: 'status', status: response.status })
  if (response.headers.get('content-type')?.includes('text/html')) return only({ kind: 'replaced' })
  try {
    const text = await within(response.text(), PATIENCE)
    return { probed: { kind: 'arrived' }, imports: importsIn(text, address), tail: text.slice(-TAIL) }
  } catch (error) {
    return only({ kind: error instanceof TypeError ? 'cut' : 'slow' })
  }
}

// As our build writes them. What is imported on demand is not in it: `import(` has no name before its bracket.
const importsIn = (source: string, address: string): readonly string[] =>
  [...source.matchAll(/(?:from|import)\s*["'`](\.\/[^"'`]+\.js)["'`]/g)].map(
    ([, name = '']) => new URL(name, new URL(address, location.href)).href,
  )
