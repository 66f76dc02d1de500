/*
 * The page's side of the worker: started at the first use, kept for the next sheet, replaced if it dies.
 */
import type { DocumentModel } from '../engine/index.ts'
import { FontLoadError } from './font-load-error.ts'
import type { FromWorker, PdfRequest, PdfResult, ToWorker } from './messages.ts'

interface Waiting {
  readonly resolve: (result: PdfResult) => void
  readonly reject: (error: Error) => void
}

let worker: Worker | undefined
let lastId = 0
const waiting = new Map<number, Waiting>()

/**
 * Sets a document and writes its PDF, off the main thread.
 * Rejects with FontLoadError where a slice did not arrive, with Error where the engine broke.
 */
export const makePdf = (request: PdfRequest): Promise<PdfResult> =>
  new Promise((resolve, reject) => {
    const id = ++lastId
    waiting.set(id, { resolve, reject })
    send({ kind: 'make', id, request })
  })

/** Fetches what a document's characters need, ahead of the click. Never throws. */
export const warmUp = (document: DocumentModel): void => send({ kind: 'warm', document })

const send = (message: ToWorker): void => {
  worker ??= startWorker()
  worker.postMessage(message)
}

const startWorker = (): Worker => {
  const started = new Worker(new URL('./pdf.worker.ts', import.meta.url), { type: 'module' })
  started.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => settle(data))
  started.addEventListener('error', (event) => {
    // Its script did not load, or it ran out of memory: the next sheet gets a new one.
    event.preventDefault()
    started.terminate()
    worker = undefined
    for (const { reject } of waiting.values()) reject(new FontLoadError('pdf.worker', { cause: event.error }))
    waiting.clear()
  })
  return started
}

const settle = (message: FromWorker): void => {
  const { resolve, reject } = waiting.get(message.id) ?? {}
  waiting.delete(message.id)
  if (message.kind === 'made') resolve?.(message.result)
  else reject?.(message.fontFile === undefined ? new Error(message.message) : new FontLoadError(message.fontFile))
}
