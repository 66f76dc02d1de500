import type { Progress, ToWorker, Wanted } from '../protocol.ts'

/** Milliseconds after which a worker that doesn't answer has died with the question. */
const PATIENCE = 60_000

/** Asks a worker how far it is, or to copy a little more. Rejects where it is replaced meanwhile, or knows no answer. */
export const ask = (worker: ServiceWorker, kind: 'look' | 'copy', wanted: Wanted): Promise<Progress> =>
  new Promise((resolve, reject) => {
    const { port1, port2 } = new MessageChannel()
    const end = (): void => {
      clearTimeout(timer)
      port1.close()
      worker.removeEventListener('statechange', giveUp)
    }
    const giveUp = (): void => {
      if (worker.state !== 'redundant') return
      end()
      reject(new Error('the worker was replaced'))
    }
    const timer = setTimeout(() => {
      end()
      reject(new Error('the worker does not answer'))
    }, PATIENCE)
    worker.addEventListener('statechange', giveUp)
    port1.onmessage = ({ data }: MessageEvent<Progress>) => {
      end()
      resolve(data)
    }
    const message: ToWorker = { kind, wanted }
    worker.postMessage(message, [port2])
  })
