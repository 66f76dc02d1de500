/*
 * The page's side of the worker: started at the first use, kept for the next sheet, replaced if it dies.
 */
import { FontLoadError } from './font-load-error.ts'
import type { FromWorker, Jobs, Order, ToWorker } from './messages.ts'

interface Waiting {
  readonly resolve: (result: Jobs[keyof Jobs]['result']) => void
  readonly reject: (error: Error) => void
}

let worker: Worker | undefined
let lastId = 0
const waiting = new Map<number, Waiting>()

/**
 * Has a job done off the main thread.
 * Rejects with FontLoadError where a slice did not arrive, with Error where the engine broke.
 */
export const askWorker = <Kind extends keyof Jobs>(
  kind: Kind,
  request: Jobs[Kind]['request'],
): Promise<Jobs[Kind]['result']> =>
  new Promise((resolve, reject) => {
    const id = ++lastId
    // The worker answers a job with that job's result: the pairs are those of `Jobs`.
    waiting.set(id, { resolve: resolve as Waiting['resolve'], reject })
    tellWorker({ kind, id, request } as Order)
  })

/** Says something to the worker, which is started if need be. */
export const tellWorker = (message: ToWorker): void => {
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
  if (message.kind === 'done') resolve?.(message.result)
  else reject?.(message.fontFile === undefined ? new Error(message.message) : new FontLoadError(message.fontFile))
}
