/*
 * Which type a file of the site is sent with, by the ending of its name: one list for `npm start` and for the recipes in
 * deploy/, since hosts don't know .webmanifest or .mjs by themselves, and a type that is wrong is refused under `nosniff`.
 */

/** A type, and whether files of it are texts: worth compressing, as what is a picture or a font is already. */
interface FileType {
  readonly type: string
  readonly text: boolean
}

const text = (type: string): FileType => ({ type: `${type}; charset=utf-8`, text: true })
const binary = (type: string): FileType => ({ type, text: false })

/** By ending, without its dot. */
export const FILE_TYPES: Readonly<Record<string, FileType>> = {
  bin: binary('application/octet-stream'),
  css: text('text/css'),
  gz: binary('application/gzip'),
  html: text('text/html'),
  ico: binary('image/x-icon'),
  js: text('text/javascript'),
  json: text('application/json'),
  mjs: text('text/javascript'),
  pdf: binary('application/pdf'),
  png: binary('image/png'),
  svg: text('image/svg+xml'),
  ttf: binary('font/ttf'),
  txt: text('text/plain'),
  wasm: { type: 'application/wasm', text: true },
  webmanifest: text('application/manifest+json'),
  woff2: binary('font/woff2'),
  xml: text('application/xml'),
}

const endingOf = (path: string): string => /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? ''

/** What a file is; bytes where its ending says nothing. */
export const fileType = (path: string): FileType => {
  const ending = endingOf(path)
  return (Object.hasOwn(FILE_TYPES, ending) ? FILE_TYPES[ending] : undefined) ?? binary('application/octet-stream')
}
