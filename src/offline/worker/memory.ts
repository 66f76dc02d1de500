/*
 * What the worker must remember while it sleeps: which open pages are not of its own edition. A page goes on with the
 * files it began with until it is loaded anew, whatever has come in between.
 */
import { ANCIENT, addressOf, dropOtherFonts, editionCaches, MEMORY, OWN } from './caches.ts'
import { ownEdition } from './edition.ts'
import { scope } from './scope.ts'

/** Where a page's files come from: the name of an edition's cache, or the network, where the page itself came from. */
export type Origin = string
export const NETWORK = 'network'

interface Memory {
  /** The edition in force, by its cache. */
  readonly active: string | undefined
  /** Editions that go when nobody needs them any more. */
  readonly old: readonly string[]
  /** Who is of another origin, and since when, in milliseconds since 1970. */
  readonly pages: Readonly<Record<string, { readonly origin: Origin; readonly since: number }>>
}

const EMPTY: Memory = { active: undefined, old: [], pages: {} }

/** Milliseconds for which a page from the network may be on its way before the browser lists it. */
const ON_ITS_WAY = 60_000

let known: Promise<Memory> | undefined

const recall = (): Promise<Memory> => {
  known ??= caches
    .match(addressOf('memory'), { cacheName: MEMORY })
    .then(async (found) => (found === undefined ? EMPTY : ((await found.json()) as Memory)))
    .catch(() => EMPTY)
  return known
}

let writing: Promise<unknown> = Promise.resolve()

/** Changes follow one another: each begins with what the one before has left. */
const change = (make: (memory: Memory) => Memory | Promise<Memory>): Promise<Memory> => {
  const changed = writing.then(async () => {
    const before = await recall()
    const after = await make(before)
    known = Promise.resolve(after)
    // Where there is no room the worker knows it at least until it sleeps.
    if (after !== before) await write(after).catch(() => undefined)
    return after
  })
  writing = changed.catch(() => undefined)
  return changed
}

const write = async (memory: Memory): Promise<void> =>
  (await caches.open(MEMORY)).put(addressOf('memory'), new Response(JSON.stringify(memory)))

/** Where the files of a page come from; undefined for a page of this worker's own edition. */
export const originOf = async (clientId: string): Promise<Origin | undefined> => {
  // A page that is taken over is answered before the worker has been told that it is in force.
  await takeForce()
  return (await recall()).pages[clientId]?.origin
}

/** Editions that open pages still need, newest first. */
export const oldEditions = async (): Promise<readonly string[]> => [...(await recall()).old].reverse()

/** A page has come from the network. */
export const noteFromNetwork = (clientId: string): Promise<unknown> =>
  change((memory) => ({
    ...memory,
    pages: { ...memory.pages, [clientId]: { origin: NETWORK, since: Date.now() } },
  }))

let taken: Promise<boolean> | undefined

/**
 * This worker's edition is in force from now on; the pages that are open stay with the one before.
 * @returns Whether there was one before.
 */
export const takeForce = (): Promise<boolean> => {
  taken ??= noteForce()
  return taken
}

const noteForce = async (): Promise<boolean> => {
  if ((await recall()).active === OWN) return true
  let before: string | undefined
  await change(async (memory) => {
    const others = (await editionCaches()).filter((name) => name !== OWN)
    before = memory.active ?? others.find((name) => name === ANCIENT)
    const origin = before
    if (origin === undefined || origin === OWN) return { ...memory, active: OWN, old: others }
    const entry = { origin, since: Date.now() }
    const pages = Object.fromEntries([...(await openPages())].map((id) => [id, memory.pages[id] ?? entry]))
    return { active: OWN, old: others, pages }
  })
  await dropUnneeded().catch(() => undefined) // It is tried again with the next page.
  return before !== undefined
}

/**
 * Forgets the pages that are closed, and takes away the editions that none of the others needs, with their fonts.
 * Only for the worker in force: one that waits would take away what it doesn't know.
 */
export const dropUnneeded = async (): Promise<void> => {
  const before = await recall()
  if (before.old.length === 0 && Object.keys(before.pages).length === 0) return
  const open = await openPages()
  const after = await change(async (memory) => {
    const latest = Date.now() - ON_ITS_WAY
    const living = Object.entries(memory.pages).filter(
      ([id, { origin, since }]) => open.has(id) || (origin === NETWORK && since > latest),
    )
    const needed = new Set(living.map(([, { origin }]) => origin))
    const gone = memory.old.filter((name) => !needed.has(name))
    await Promise.all(gone.map((name) => caches.delete(name)))
    const isSame = gone.length === 0 && living.length === Object.keys(memory.pages).length
    return isSame
      ? memory
      : { ...memory, old: memory.old.filter((name) => needed.has(name)), pages: Object.fromEntries(living) }
  })
  if (before.old.length > 0 && after.old.length === 0) await dropOtherFonts((await ownEdition()).fonts.revision)
}

const openPages = async (): Promise<ReadonlySet<string>> =>
  new Set((await scope.clients.matchAll({ includeUncontrolled: true, type: 'all' })).map(({ id }) => id))
