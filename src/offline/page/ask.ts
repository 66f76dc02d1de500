import type { Progress, ToWorker, Wanted } from '../protocol.ts'

/** Milliseconds after which a worker that doesn't answer has died with the question. */
const PATIENCE = 60_000

/** Asks a worker how far it is, or to copy a little more. */
export const ask = (worker: ServiceWorker, kind: 'look' | 'copy', wanted: Wanted): Promise<Progress> =>
  new Promise((resolve, reject) => {
    const { port1, port2 } = new MessageChannel()
    const timer = setTimeout(() => reject(new Error('the worker does not answer')), PATIENCE)
    port1.onmessage = ({ data }: MessageEvent<Progress>) => {
      clearTimeout(timer)
      port1.close()
      resolve(data)
    }
    const message: ToWorker = { kind, wanted }
    worker.postMessage(message, [port2])
  })
