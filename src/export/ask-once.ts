/**
 * Hands bytes to a worker of their own, and ends it with its answer: what is read may be hostile. The bytes are the
 * worker's from then on. Rejects where the worker doesn't load, runs out of memory or of time.
 * @param patience Milliseconds after which the bytes are given up.
 */
export const askOnce = <T>(worker: Worker, bytes: Uint8Array<ArrayBuffer>, patience: number): Promise<T> => {
  const timer = setTimeout(() => worker.dispatchEvent(new Event('error')), patience)
  const reading = new Promise<T>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<T>) => resolve(data))
    worker.addEventListener('error', (event) => {
      event.preventDefault()
      reject(new Error('The file could not be read.'))
    })
    worker.postMessage(bytes, { transfer: [bytes.buffer] })
  })
  return reading.finally(() => {
    clearTimeout(timer)
    worker.terminate()
  })
}
