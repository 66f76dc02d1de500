/*
 * The package writes the clock and random numbers into its files. Here they are taken out again:
 *
 *   unzip → the moment passed in for the clock, counted ids for random ones → zip with that moment
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

type Files = Readonly<Record<string, Uint8Array>>

/**
 * A Word file that depends on its content alone.
 * @param createdAt Wall time in China, `YYYY-MM-DD HH:mm`.
 */
export const withSameBytes = (bytes: Uint8Array, createdAt: string): Uint8Array<ArrayBuffer> => {
  const files: Files = unzipSync(bytes)
  const links = linkIds(files)
  const steady = Object.entries(files).map(([name, content]): readonly [string, Uint8Array] =>
    /\.(xml|rels)$/.test(name) ? [name, strToU8(steadyXml(strFromU8(content), links, createdAt))] : [name, content],
  )
  // Without a zone, so that the parts of the moment are written as they are given, wherever this runs.
  return zipSync(Object.fromEntries(steady), { mtime: `${createdAt.replace(' ', 'T')}:00`, level: 6 })
}

/** New ids of links by their random ones, in the order of the files. */
const linkIds = (files: Files): ReadonlyMap<string, string> => {
  const found = Object.entries(files)
    .filter(([name]) => name.endsWith('.rels'))
    .flatMap(([, content]) => strFromU8(content).match(/(?<= Id=")rId[a-z0-9_-]{21}(?=")/g) ?? [])
  return new Map(found.map((id, index) => [id, `rIdLink${index + 1}`]))
}

const steadyXml = (xml: string, links: ReadonlyMap<string, string>, createdAt: string): string => {
  let drawings = 0
  const bookmarks = new Map<string, number>()
  return xml
    .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${inUtc(createdAt)}`)
    .replace(/(?<= (?:Id|r:id)=")rId[a-z0-9_-]{21}(?=")/g, (id) => links.get(id) ?? id)
    .replace(/(<(?:wp:docPr|wps:cNvPr|pic:cNvPr) [^>]*?\bid=")\d+/g, (_, before: string) => `${before}${++drawings}`)
    .replace(/(<w:bookmark(?:Start|End) [^>]*?\bw:id=")(\d+)/g, (_, before: string, id: string) => {
      bookmarks.set(id, bookmarks.get(id) ?? bookmarks.size + 1)
      return `${before}${bookmarks.get(id)}`
    })
    .replace(/(?<=<v:shape id="PowerPlusWaterMarkObject)[\w-]+/g, '1')
}

/** The same moment as Word writes it. */
const inUtc = (createdAt: string): string => {
  // biome-ignore lint/style/noRestrictedGlobals: a computation with the moment passed in; no clock is read.
  const moment = new Date(`${createdAt.replace(' ', 'T')}:00+08:00`)
  return moment.toISOString().replace('.000', '')
}
