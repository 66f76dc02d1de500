/*
 * Copies what is wanted, file by file, for as long as a page asks for more.
 */
import { slicePath } from '../manifest.ts'
import { HOLD, type Progress, type Standing, type Wanted } from '../protocol.ts'
import { addressOf, fontsCache, OWN } from './caches.ts'
import { type Edition, isWhole, markWhole, ownEdition } from './edition.ts'
import { fetchCopy } from './fetch-copy.ts'

/** One file to be had. */
interface Item {
  readonly cache: string
  readonly path: string
  readonly hash?: string
  readonly bytes: number
}

/** Milliseconds of copying a request: then the page looks whether it has anything better to do. */
const TURN = 100

let heldUntil = 0

/** Somebody types: the disk is theirs. */
export const hold = (): void => {
  heldUntil = Date.now() + HOLD
}

/** Whether somebody types. */
export const isHeld = (): boolean => Date.now() < heldUntil

const had = new Set<string>()
let looked: Promise<void> | undefined

let turn: Promise<unknown> = Promise.resolve()

/** Copies a little more, one request after the other, however many pages ask. Never rejects. */
export const copyMore = (wanted: Wanted): Promise<Progress> => {
  const mine = turn.then(() => copyTurn(wanted))
  turn = mine
  return mine
}

const copyTurn = async (wanted: Wanted): Promise<Progress> => {
  const edition = await ownEdition().catch(() => undefined)
  if (edition === undefined) return { standing: 'unreachable', done: 0, total: 0 }
  await lookOnce(edition)
  const items = itemsOf(edition, wanted)
  const end = Date.now() + TURN
  for (const item of items) {
    if (had.has(item.path)) continue
    if (isHeld()) return progress(items, 'held')
    const fetched = await fetchCopy(item.cache, item.path, item.hash)
    if (fetched !== 'copied' && fetched !== 'absent') return progress(items, fetched)
    had.add(item.path)
    if (Date.now() > end) break
  }
  return finish(edition, wanted)
}

/** How far it is, without copying anything. */
export const lookAt = async (wanted: Wanted): Promise<Progress> => {
  const edition = await ownEdition().catch(() => undefined)
  if (edition === undefined) return { standing: 'unreachable', done: 0, total: 0 }
  await lookOnce(edition)
  const items = itemsOf(edition, wanted)
  return progress(items, isAll(items) ? 'whole' : 'going')
}

const finish = async (edition: Edition, wanted: Wanted): Promise<Progress> => {
  const items = itemsOf(edition, wanted)
  try {
    if (isAll(itemsOf(edition, 'edition')) && !(await isWhole(OWN))) await markWhole()
  } catch {
    return progress(items, 'full')
  }
  return progress(items, isAll(items) ? 'whole' : 'going')
}

const isAll = (items: readonly Item[]): boolean => items.every(({ path }) => had.has(path))

const progress = (items: readonly Item[], standing: Standing): Progress => ({
  standing,
  done: sum(items.filter(({ path }) => had.has(path))),
  total: sum(items),
})

const sum = (items: readonly Item[]): number => items.reduce((total, { bytes }) => total + bytes, 0)

const itemsOf = ({ files, fonts }: Edition, wanted: Wanted): readonly Item[] => {
  const slice = (bytes: number) => (name: string) => ({
    cache: fontsCache(fonts.revision),
    path: slicePath(fonts, name),
    bytes,
  })
  const common = fonts.common.map(slice(fonts.commonBytes / fonts.common.length))
  const rest = wanted === 'fonts' ? fonts.rest.map(slice(fonts.restBytes / fonts.rest.length)) : []
  return [...files.map(([path, hash, bytes]) => ({ cache: OWN, path, hash, bytes })), ...common, ...rest]
}

/** What is there already, listed once while the worker is awake: listing takes the disk. */
const lookOnce = (edition: Edition): Promise<void> => {
  looked ??= (async () => {
    const addresses = new Set<string>()
    for (const name of [OWN, fontsCache(edition.fonts.revision)])
      for (const { url } of await (await caches.open(name)).keys()) addresses.add(url)
    for (const { path } of itemsOf(edition, 'fonts')) if (addresses.has(addressOf(path))) had.add(path)
  })()
  looked.catch(() => {
    looked = undefined
  })
  return looked.catch(() => undefined)
}
