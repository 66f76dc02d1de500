/*
 * What an edition of the handbook consists of: written by the build, read by the service worker. Paths are from the
 * site's root, as they are asked for: `handbook/goals/`, `` for the home page, `_astro/start.abc.js`.
 */

/** A file of an edition. */
export type EditionFile = readonly [path: string, hash: string, bytes: number]

/** The slices of the sheets' font; the address of each says its revision, so none ever changes. */
export interface EditionFonts {
  readonly revision: string
  /** Names of the slices that hold the common characters, both weights. */
  readonly common: readonly string[]
  readonly commonBytes: number
  /** Names of all others. */
  readonly rest: readonly string[]
  readonly restBytes: number
}

/** An edition, whole. Bytes are those of the way from the host, compressed. */
export interface EditionManifest {
  /** Changes with any file. */
  readonly edition: string
  /** In the order in which they are copied. */
  readonly files: readonly EditionFile[]
  readonly fonts: EditionFonts
}

/** Where the manifest of an edition lies: under a name of its own, so that none is ever taken for another's. */
export const manifestPath = (edition: string): string => `offline.${edition}.json`

/** The path of a slice. */
export const slicePath = ({ revision }: Pick<EditionFonts, 'revision'>, name: string): string =>
  `fonts/${revision}/${name}.bin`

/** First letters of the SHA-256 of a file, in hexadecimal: enough to tell two editions of one file apart. */
export const hashOf = async (bytes: BufferSource): Promise<string> =>
  [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))]
    .slice(0, 8)
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')

/** Files whose names change with what is in them. */
export const isLasting = (path: string): boolean => /^(_astro\/|fonts\/[^/]+\/|pagefind\/(index|fragment)\/)/.test(path)
