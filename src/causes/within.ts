import { LoadError } from './load-error.ts'

/** Milliseconds that somebody waits for a file before being told that it is slow. */
export const PATIENCE = 20_000

/** What a promise gives; rejects with a LoadError where that takes too long. What comes later is not waited for. */
export const within = async <T>(promise: Promise<T>, patience = PATIENCE): Promise<T> => {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new LoadError({ how: 'slow' })), patience)
  })
  try {
    return await Promise.race([promise, late])
  } finally {
    clearTimeout(timer)
  }
}
