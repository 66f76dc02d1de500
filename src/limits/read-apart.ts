/*
 * Reading what may be hostile: in a worker of its own, which is ended with its answer, when it takes too long, and when
 * somebody thinks better of it. Whatever happens in it, the page goes on.
 */
import { FILE, READING } from './limits.ts'

/** What was read, or why nothing was. */
export type Apart<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: WhyNot }

/** Why there is no answer; say-why-not.ts has the sentences. */
export type WhyNot =
  /** More bytes than are read. */
  | 'tooLarge'
  /** The file can't be had: moved, on a stick that was pulled out, a folder. */
  | 'gone'
  /** The worker's script did not come, or the browser starts no workers. */
  | 'notLoaded'
  /** Not read in the time it has. */
  | 'tooLong'
  /** The reader broke: out of memory, or an error of ours. */
  | 'broke'
  /** Somebody stopped it. */
  | 'stopped'

/** What reading may take. */
export interface ReadingLimits {
  readonly bytes: number
  /** From the start of reading; loading the reader is counted apart. */
  readonly milliseconds: number
}

/** What a reading may take that is given nothing else. */
export const USUAL: ReadingLimits = { bytes: FILE.bytes, milliseconds: READING.milliseconds }

/** What a worker says to the page (answer-apart.ts). */
export type FromReader<T> =
  | { readonly kind: 'ready' }
  | { readonly kind: 'read'; readonly value: T }
  | { readonly kind: 'broke' }

/**
 * Hands the bytes of a file to a worker and gives its answer. Never rejects.
 * @param start Starts the worker, whose script calls answerApart().
 * @param signal Stops the reading.
 */
export const readApart = async <T>(
  start: () => Worker,
  file: Blob,
  limits: ReadingLimits = USUAL,
  signal?: AbortSignal,
): Promise<Apart<T>> => {
  if (file.size > limits.bytes) return failed('tooLarge')
  const bytes = await bytesOf(file)
  if (bytes === undefined) return failed('gone')
  if (signal?.aborted) return failed('stopped')
  try {
    return await ask(start(), bytes, limits.milliseconds, signal)
  } catch {
    return failed('notLoaded') // Refused before it was started.
  }
}

const failed = (why: WhyNot) => ({ ok: false, why }) as const

const bytesOf = async (file: Blob): Promise<Uint8Array<ArrayBuffer> | undefined> => {
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch {
    return undefined
  }
}

const ask = async <T>(
  worker: Worker,
  bytes: Uint8Array<ArrayBuffer>,
  milliseconds: number,
  signal: AbortSignal | undefined,
): Promise<Apart<T>> => {
  const end = new AbortController()
  let timer: ReturnType<typeof setTimeout> | undefined
  const reading = new Promise<Apart<T>>((resolve) => {
    let isReady = false
    const giveUpAfter = (time: number, why: WhyNot): void => {
      clearTimeout(timer)
      timer = setTimeout(() => resolve(failed(why)), time)
    }
    worker.addEventListener('message', ({ data }: MessageEvent<FromReader<T>>) => {
      if (data.kind === 'read') resolve({ ok: true, value: data.value })
      if (data.kind === 'broke') resolve(failed('broke'))
      if (data.kind !== 'ready' || isReady) return
      isReady = true
      giveUpAfter(milliseconds, 'tooLong')
      worker.postMessage(bytes, [bytes.buffer])
    })
    worker.addEventListener('error', (event) => {
      event.preventDefault()
      resolve(failed(isReady ? 'broke' : 'notLoaded'))
    })
    // An answer that can't be copied, nested too deep for it.
    worker.addEventListener('messageerror', () => resolve(failed('broke')))
    signal?.addEventListener('abort', () => resolve(failed('stopped')), { signal: end.signal })
    giveUpAfter(READING.loading, 'notLoaded')
  })
  return reading.finally(() => {
    clearTimeout(timer)
    end.abort()
    worker.terminate()
  })
}
