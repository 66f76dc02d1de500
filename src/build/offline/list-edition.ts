/*
 * Lists what an edition of the handbook consists of, from the finished site.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'fflate'
import { type EditionFile, type EditionFonts, type EditionManifest, hashOf, slicePath } from '../../offline/manifest.ts'

/**
 * Not copied: books and blanks, which are large and made of what is copied; what is compressed for the host beside the
 * file itself; what only a host reads; the worker and its list.
 */
const LEFT_OUT =
  /\.(pdf|br|gz|zst|map)$|^(sw\.js|offline\..*|_headers|_redirects|fonts\/.+\/.+|fonts\/common\.json|templates\/.+\/schema\.json)$/

/** Files in the order in which they are copied: what every page needs, the pages, what they fetch later, the pictures. */
const ORDER = [/^(theme\.js|favicon\.svg|.*\.webmanifest|_astro\/.*\.css|)$/, /\.js$/, /\/$/, /\.(?!svg$)[^.]+$/]

/** Files whose way from the host is shortened, as every host does with them. */
const COMPRESSED = /(\/|^$|\.(html|js|css|json|svg|txt|webmanifest))$/

/** Reads a built site. @throws where it has no pages or no fonts. */
export const listEdition = async (folder: string): Promise<EditionManifest> => {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.replace(/[/\\]$/, '').length + 1))
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !LEFT_OUT.test(path))
  const files = await Promise.all(paths.map((path) => fileOf(folder, path)))
  if (!files.some(([path]) => path === '')) throw new Error(`There is no built site in ${folder}.`)
  const sorted = files.sort(([a], [b]) => placeOf(a) - placeOf(b) || (a < b ? -1 : 1))
  const fonts = listFonts(folder)
  const edition = createHash('sha256')
    .update(JSON.stringify([sorted, fonts]))
    .digest('hex')
    .slice(0, 12)
  return { edition, files: sorted, fonts }
}

const fileOf = async (folder: string, file: string): Promise<EditionFile> => {
  const bytes = new Uint8Array(readFileSync(join(folder, file)))
  const path = file.replace(/(^|\/)index\.html$/, '$1')
  return [path, await hashOf(bytes), COMPRESSED.test(path) ? gzipSync(bytes).length : bytes.length]
}

const placeOf = (path: string): number => {
  const place = ORDER.findIndex((kind) => kind.test(path))
  return place === -1 ? ORDER.length : place
}

const listFonts = (folder: string): EditionFonts => {
  const read = (file: string) => JSON.parse(readFileSync(join(folder, 'fonts', file), 'utf8'))
  const { revision } = read('manifest.json') as { revision: string }
  const common = read('common.json') as readonly string[]
  const isCommon = new Set(common)
  const rest = readdirSync(join(folder, 'fonts', revision))
    .filter((file) => file.endsWith('.bin'))
    .map((file) => file.replace(/\.bin$/, ''))
    .filter((name) => !isCommon.has(name))
    .sort()
  const bytesOf = (names: readonly string[]): number =>
    names.reduce((sum, name) => sum + readFileSync(join(folder, slicePath({ revision }, name))).length, 0)
  return { revision, common, commonBytes: bytesOf(common), rest, restBytes: bytesOf(rest) }
}
