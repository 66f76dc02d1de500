/*
 * A ZIP that grows file by file. What is written goes into blobs, which the browser keeps outside of the page's memory
 * and, when there are many, on the disk. PDFs are compressed inside, so they are stored as they are.
 */
import { Zip, ZipPassThrough } from 'fflate'

/** A ZIP being written. */
export interface ZipFile {
  /** @param at When it was made: wall time, `YYYY-MM-DD HH:mm`. */
  readonly add: (name: string, bytes: Uint8Array, at: string) => void
  /** Closes it. Nothing can be added after that. */
  readonly finish: () => Blob
}

/** Begins a ZIP. */
export const openZip = (): ZipFile => {
  const parts: Blob[] = []
  let chunks: Uint8Array<ArrayBuffer>[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    chunks.push(chunk)
  })
  const putAway = (): void => {
    parts.push(new Blob(chunks))
    chunks = []
  }
  return {
    add: (name, bytes, at) => {
      const file = new ZipPassThrough(name)
      // Without a zone, as a ZIP's dates are.
      file.mtime = new Date(at.replace(' ', 'T'))
      zip.add(file)
      file.push(bytes, true)
      putAway()
    },
    finish: () => {
      zip.end()
      putAway()
      return new Blob(parts, { type: 'application/zip' })
    },
  }
}
