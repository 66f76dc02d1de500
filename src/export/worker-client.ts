/*
 * The page's side of the worker: started at the first use, kept for the next sheet, replaced if it dies.
 */
import { LoadError } from '../causes/load-error.ts'
import { PATIENCE } from '../causes/within.ts'
import type { FromWorker, Jobs, Order, Reported, ToWorker } from './messages.ts'
import scriptUrl from './pdf.worker.ts?worker&url'
import { faultOf } from './worker-fault.ts'

interface Waiting {
  readonly resolve: (result: Jobs[keyof Jobs]['result']) => void
  readonly reject: (error: Error) => void
}

const SCRIPT = { file: scriptUrl, what: '排版程序', ending: 'begun' }

let worker: Worker | undefined
let lastId = 0
const waiting = new Map<number, Waiting>()

/**
 * Has a job done off the main thread.
 * Rejects with LoadError where a slice or the worker did not come, with Error where the engine broke.
 */
export const askWorker = <Kind extends keyof Jobs>(
  kind: Kind,
  request: Jobs[Kind]['request'],
): Promise<Jobs[Kind]['result']> =>
  new Promise((resolve, reject) => {
    const id = ++lastId
    // The worker answers a job with that job's result: the pairs are those of `Jobs`.
    waiting.set(id, { resolve: resolve as Waiting['resolve'], reject })
    try {
      tellWorker({ kind, id, request } as Order)
    } catch (cause) {
      waiting.delete(id)
      reject(cause instanceof Error ? cause : new Error(String(cause)))
    }
  })

/** Says something to the worker, which is started if need be. Throws where the browser has or allows none. */
export const tellWorker = (message: ToWorker): void => {
  worker ??= startWorker()
  worker.postMessage(message)
}

const startWorker = (): Worker => {
  const started = open()
  let begun = false
  const fail = (error: Error): void => {
    if (worker !== started) return
    started.terminate()
    worker = undefined
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }
  const late = setTimeout(() => fail(new LoadError({ ...SCRIPT, how: 'slow' })), PATIENCE)
  started.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    begun = true
    clearTimeout(late)
    if (data.kind !== 'begun') settle(data)
  })
  started.addEventListener('error', (event) => {
    // Its script did not load, or it ran out of memory: the next sheet gets a new one.
    event.preventDefault()
    clearTimeout(late)
    fail(faultOf(event, { ...SCRIPT, begun }))
  })
  return started
}

const open = (): Worker => {
  try {
    return new Worker(scriptUrl, { type: 'module' })
  } catch (cause) {
    // Where there is no Worker at all, the error itself says so.
    if (cause instanceof ReferenceError) throw cause
    throw new LoadError({ ...SCRIPT, how: 'start' }, { cause })
  }
}

const settle = (message: Exclude<FromWorker, { kind: 'begun' }>): void => {
  const { resolve, reject } = waiting.get(message.id) ?? {}
  waiting.delete(message.id)
  if (message.kind === 'done') resolve?.(message.result)
  else reject?.(toError(message.error))
}

const toError = ({ name, message, stack, evidence }: Reported): Error => {
  if (evidence !== undefined) return new LoadError(evidence)
  return Object.assign(new Error(message), { name, stack })
}
