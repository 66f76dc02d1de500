/*
 * The service worker: the handbook without a network. The build makes one classic file of it, `sw.js`, which bears the
 * name of its edition: a new edition is a new worker.
 *
 *   installed → copied, as pages have time → in force → the pages that are open stay with the edition they began with
 */
import type { ToWorker } from '../protocol.ts'
import { answerFile, answerPage } from './answer.ts'
import { ANCIENT, editionCaches, OWN } from './caches.ts'
import { copyMore, hold, lookAt } from './copying.ts'
import { isWhole, ownEdition } from './edition.ts'
import { keepOpen } from './keep-open.ts'
import { takeForce } from './memory.ts'
import { pathOf } from './path-of.ts'
import { ROOT, scope } from './scope.ts'

scope.addEventListener('install', (event) => event.waitUntil(install()))
scope.addEventListener('activate', (event) => event.waitUntil(activate()))

scope.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== ROOT.origin || request.headers.has('range')) return
  if (request.mode === 'navigate') return event.respondWith(answerPage(event))
  const path = pathOf(url)
  // Books are large, and how far the worker itself is must come from the host.
  if (path === undefined || /\.pdf$|^sw\.js$|^offline\./.test(path)) return
  event.respondWith(answerFile(event, path))
})

scope.addEventListener('message', (event) => {
  const message = event.data as ToWorker
  const answer = (work: Promise<unknown>) => event.waitUntil(work.then((found) => event.ports[0]?.postMessage(found)))
  if (message.kind === 'hold') hold()
  if (message.kind === 'keep') event.waitUntil(keepOpen(message.addresses))
  if (message.kind === 'look') answer(lookAt(message.wanted))
  if (message.kind === 'copy') answer(copy(message.wanted))
  if (message.kind === 'take over') event.waitUntil(scope.skipWaiting())
})

/** Waits for its edition to be whole, unless there is nothing whole to wait beside. */
const install = async (): Promise<void> => {
  await ownEdition()
  const others = (await editionCaches()).filter((name) => name !== OWN && name !== ANCIENT)
  const whole = await Promise.all(others.map(isWhole))
  if (!whole.includes(true)) await scope.skipWaiting()
}

const activate = async (): Promise<void> => {
  const followed = await takeForce()
  // Pages that were there before any worker are of the edition that brought it.
  if (!followed) await scope.clients.claim()
}

const copy = async (wanted: Parameters<typeof copyMore>[0]) => {
  const progress = await copyMore(wanted)
  if (await isWhole(OWN)) await scope.skipWaiting()
  return progress
}
