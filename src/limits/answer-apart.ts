import type { FromReader } from './read-apart.ts'

/** The worker's side of readApart(): says that it is there, reads what it is given, answers. To be called once. */
export const answerApart = <T>(read: (bytes: Uint8Array<ArrayBuffer>) => T | Promise<T>): void => {
  const tell = (message: FromReader<T>): void => self.postMessage(message)
  self.addEventListener('message', async ({ data: bytes }: MessageEvent<Uint8Array<ArrayBuffer>>) => {
    try {
      tell({ kind: 'read', value: await read(bytes) })
    } catch {
      tell({ kind: 'broke' }) // The answer may also be what can't be told: nested too deep to be copied.
    }
  })
  tell({ kind: 'ready' })
}
