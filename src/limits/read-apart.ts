/*
 * Reading what may be hostile: in a worker of its own, which is ended with its answer, when it takes too long, and when
 * somebody thinks better of it. Whatever happens in it, the page goes on.
 */
import { LoadError } from '../causes/load-error.ts'
import { FILE, READING } from './limits.ts'

/** What was read, or why nothing was. */
export type Apart<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: WhyNot }

/** Why there is no answer; say-why-not.ts has the sentences. */
export type WhyNot =
  /** More bytes than are read. */
  | 'tooLarge'
  /** The file can't be had: moved, on a stick that was pulled out, a folder. */
  | 'gone'
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
 * Hands the bytes of a file to a worker and gives its answer. Rejects with LoadError where the worker does not come, or
 * the browser starts none; never because of the file.
 * @param script The address of the worker's script, which calls answerApart().
 * @param signal Stops the reading.
 */
export const readApart = async <T>(
  script: string,
  file: Blob,
  limits: ReadingLimits = USUAL,
  signal?: AbortSignal,
): Promise<Apart<T>> => {
  if (file.size > limits.bytes) return failed('tooLarge')
  const bytes = await bytesOf(file)
  if (bytes === undefined) return failed('gone')
  if (signal?.aborted) return failed('stopped')
  return ask(start(script), script, bytes, limits.milliseconds, signal)
}

const start = (script: string): Worker => {
  try {
    return new Worker(script, { type: 'module' })
  } catch (cause) {
    // Where there is no such thing at all, the error itself says so.
    throw cause instanceof ReferenceError ? cause : notLoaded('start', script)
  }
}

const notLoaded = (how: 'start' | 'slow', file: string): LoadError => new LoadError({ how, file, what: '读文件的程序' })

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
  script: string,
  bytes: Uint8Array<ArrayBuffer>,
  milliseconds: number,
  signal: AbortSignal | undefined,
): Promise<Apart<T>> => {
  const end = new AbortController()
  let timer: ReturnType<typeof setTimeout> | undefined
  const reading = new Promise<Apart<T>>((resolve, reject) => {
    let isReady = false
    const giveUpAfter = (time: number, giveUp: () => void): void => {
      clearTimeout(timer)
      timer = setTimeout(giveUp, time)
    }
    worker.addEventListener('message', ({ data }: MessageEvent<FromReader<T>>) => {
      if (data.kind === 'read') resolve({ ok: true, value: data.value })
      if (data.kind === 'broke') resolve(failed('broke'))
      if (data.kind !== 'ready' || isReady) return
      isReady = true
      giveUpAfter(milliseconds, () => resolve(failed('tooLong')))
      worker.postMessage(bytes, [bytes.buffer])
    })
    worker.addEventListener('error', (event) => {
      event.preventDefault()
      if (isReady) resolve(failed('broke'))
      else reject(notLoaded('start', script))
    })
    // An answer that can't be copied, nested too deep for it.
    worker.addEventListener('messageerror', () => resolve(failed('broke')))
    signal?.addEventListener('abort', () => resolve(failed('stopped')), { signal: end.signal })
    giveUpAfter(READING.loading, () => reject(notLoaded('slow', script)))
  })
  return reading.finally(() => {
    clearTimeout(timer)
    end.abort()
    worker.terminate()
  })
}
