/*
 * Why something failed, by evidence: what the error is, what the host answers when it is asked again.
 */
import { lackingAtAll, lackingIn } from './built-ins.ts'
import { answers, SOON } from './host.ts'
import { LoadError, type LoadEvidence } from './load-error.ts'
import { probe } from './probe.ts'
import { within } from './within.ts'

/** Why something failed. */
export type Cause =
  /** The host has no such file: another edition of the site took its place, as a rule. */
  | { readonly kind: 'missing' }
  | { readonly kind: 'refused'; readonly status: number }
  | { readonly kind: 'server'; readonly status: number }
  | { readonly kind: 'replaced' }
  | { readonly kind: 'cut' }
  /** A script that doesn't parse: the page keeps it so until it is fetched anew. */
  | { readonly kind: 'broken' }
  | { readonly kind: 'slow' }
  /** The browser didn't ask for it, or didn't run it: an extension, a policy. */
  | { readonly kind: 'blocked' }
  /** The worker's file is there, and the browser doesn't start it. */
  | { readonly kind: 'unstarted' }
  | { readonly kind: 'died' }
  /** It failed, and is there now. */
  | { readonly kind: 'passing' }
  | { readonly kind: 'offline' }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'tooOld'; readonly lacks: string }
  | { readonly kind: 'fault' }

/** Finds out why. Never rejects. */
export const findCause = async (error: unknown): Promise<Cause> => {
  if (error instanceof LoadError) return causeOf(error.evidence)
  const { name, message } = error instanceof Error ? error : { name: '', message: String(error) }
  const lacks = lackingIn(message) ?? (name === 'SyntaxError' ? lackingAtAll() : undefined)
  if (lacks !== undefined) return { kind: 'tooOld', lacks }
  // Our own scripts parse: one that doesn't is no longer what was sent.
  if (name === 'SyntaxError') {
    await fetchScriptsAnew()
    return { kind: 'broken' }
  }
  if (!IS_OF_LOADING.test(message)) return { kind: 'fault' }
  return causeOf({ how: 'network', file: /https?:\/\/[^\s'"]+/.exec(message)?.[0] ?? lastRefused() })
}

// A script that came damaged may lie so in the browser's cache, where a reload would find it again.
const fetchScriptsAnew = async (): Promise<void> => {
  const names = performance.getEntriesByType('resource').map(({ name }) => name)
  const scripts = names.filter((name) => name.startsWith(location.origin) && /\.js($|\?)/.test(name))
  const fetching = [...new Set(scripts)].map((name) => fetch(name, { cache: 'reload' }))
  await within(Promise.allSettled(fetching), SOON).catch(() => undefined)
}

// What Chromium, Firefox and WebKit say of a module and of a request, and Vite of a style.
const IS_OF_LOADING =
  /dynamically imported module|importing a module script failed|failed to fetch|networkerror when|load failed|network error|unable to preload/i

// WebKit doesn't name the module that failed.
const lastRefused = (): string | undefined =>
  performance
    .getEntriesByType('resource')
    .findLast((entry) => (entry as PerformanceResourceTiming).responseStatus >= 400)?.name

const causeOf = async ({ how, file, ending, status = 0 }: LoadEvidence): Promise<Cause> => {
  switch (how) {
    case 'status':
      return byStatus(status)
    case 'cut':
    case 'died':
      return { kind: how }
    case 'slow':
      return navigator.onLine ? { kind: 'slow' } : unreached('slow')
    case 'network':
      return file === undefined ? unreached('passing') : byFile(file, 'passing')
    case 'start':
      return file === undefined ? unreached('unstarted') : byFile(file, 'unstarted', ending)
  }
}

const byStatus = (status: number): Cause => {
  if (status === 404 || status === 410) return { kind: 'missing' }
  return { kind: status >= 500 || status === 429 ? 'server' : 'refused', status }
}

const byFile = async (file: string, whenThere: 'passing' | 'unstarted', ending?: string): Promise<Cause> => {
  const probed = await probe(file, ending)
  switch (probed.kind) {
    case 'arrived':
      return { kind: whenThere }
    case 'status':
      return byStatus(probed.status)
    case 'failed':
      return unreached('blocked')
    case 'cut':
    case 'slow':
    case 'replaced':
      return { kind: probed.kind }
  }
}

/** The network is named only where nothing of the site can be reached. */
const unreached = async (otherwise: 'blocked' | 'passing' | 'slow' | 'unstarted'): Promise<Cause> => {
  if (await answers()) return { kind: otherwise }
  return { kind: navigator.onLine ? 'unreachable' : 'offline' }
}
