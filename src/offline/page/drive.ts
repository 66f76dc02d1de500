/*
 * Keeps the copy of the handbook whole: asks the worker for a little more whenever the page has time, and says what a
 * reader must know. Fetched when the page has loaded and its worker is registered.
 */
import { CHANGING } from '../hold.ts'
import { HOLD, type Progress, type ToWorker } from '../protocol.ts'
import { announceEditions } from './announce.ts'
import { ask } from './ask.ts'
import { after, idle, online } from './idle.ts'
import { keepThisPage } from './keep-this-page.ts'
import { PROGRESS } from './progress.ts'
import { sayOnce } from './say-once.ts'
import { mayCopy, wishOf } from './wish.ts'
import { words } from './words.ts'

/** Milliseconds until a host that didn't answer is asked again. */
const RETRY = 60_000
/** Milliseconds after which a page that has stayed open asks for a new edition. */
const OLD = 3_600_000
/** Milliseconds between two words that somebody types. */
const OFTEN = 500

/** Begins. */
export const drive = (registration: ServiceWorkerRegistration): void => {
  passHolds(registration)
  announceEditions()
  lookForNew(registration)
  // A worker may have been found before this was fetched.
  const follow = (): void => registration.installing?.addEventListener('statechange', () => void run(registration))
  registration.addEventListener('updatefound', follow)
  follow()
  if (!mayCopy()) void beSparing(registration)
  void run(registration)
}

/** Where the browser saves data, what is read is kept, and no more. */
const beSparing = async ({ scope }: ServiceWorkerRegistration): Promise<void> => {
  // Where the button is, it is said already.
  if (document.querySelector('[data-offline]') === null) sayOnce('sparing', words.sparing, scope)
  await keepThisPage()
}

let runs = false
let again = false

/** Copies what is wanted, if nobody does yet; every step is told to the page. */
export const run = async (registration: ServiceWorkerRegistration): Promise<void> => {
  again = true
  if (runs) return
  runs = true
  // Again where it was asked for meanwhile: by another worker, or for more than before.
  while (again) {
    again = false
    await copyAll(registration).catch(() => undefined) // A worker that was replaced: the next one begins anew.
  }
  runs = false
}

const copyAll = async (registration: ServiceWorkerRegistration): Promise<void> => {
  for (;;) {
    const worker = registration.waiting ?? registration.active
    if (worker === null) return
    if (!mayCopy()) return takeOver(registration)
    await idle()
    const progress = await ask(worker, 'copy', wishOf() ?? 'edition')
    if (await isDone(progress, registration, tell(progress))) return
  }
}

/** Tells the page how far it is. @returns Whether a part of the page says it to the reader. */
const tell = (progress: Progress): boolean =>
  !dispatchEvent(new CustomEvent(PROGRESS, { detail: progress, cancelable: true }))

const isDone = async (
  { standing }: Progress,
  registration: ServiceWorkerRegistration,
  isSaid: boolean,
): Promise<boolean> => {
  if (standing === 'held') await after(HOLD)
  if (standing === 'unreachable') await online(RETRY)
  if (standing === 'stale') {
    await registration.update().catch(() => undefined)
    return registration.waiting === null
  }
  if (standing === 'full') {
    if (!isSaid) sayOnce('full', words.full, registration.scope)
    takeOver(registration)
  }
  return standing === 'full' || (standing === 'whole' && registration.waiting === null)
}

/** The new edition is in force without being whole: otherwise the old one would stay for ever. */
const takeOver = ({ waiting }: ServiceWorkerRegistration): void => {
  const message: ToWorker = { kind: 'take over' }
  waiting?.postMessage(message)
}

const passHolds = (registration: ServiceWorkerRegistration): void => {
  let last = Number.NEGATIVE_INFINITY
  const message: ToWorker = { kind: 'hold' }
  addEventListener(CHANGING, () => {
    if (performance.now() - last < OFTEN) return
    last = performance.now()
    for (const worker of [registration.waiting, registration.active]) worker?.postMessage(message)
  })
}

const lookForNew = (registration: ServiceWorkerRegistration): void => {
  let last = performance.now()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' || performance.now() - last < OLD) return
    last = performance.now()
    registration.update().catch(() => undefined) // No network: it is asked the next time.
  })
}
