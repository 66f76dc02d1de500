/*
 * Finds links of a build that lead nowhere: a missing file, a missing anchor, an address outside of the base.
 */
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { attributeValues, type BuiltPage, builtPages } from './built-pages.ts'

/** What was checked, and what is wrong, as `page → address: why`. */
export interface LinkReport {
  readonly checked: number
  readonly anchors: number
  readonly broken: readonly string[]
}

/** Checks every `href` and `src` of every page. @param base With slashes at both ends. */
export const checkLinks = (folder: string, base: string): LinkReport => {
  const pages = builtPages(folder)
  const ids = new Map(pages.map((page) => [page.path, new Set(attributeValues(page.html, 'id'))]))
  const links = pages.flatMap((page) => linksOf(page, base))
  const broken = links.flatMap(({ from, to, url }) => {
    const why = faultOf(folder, base, ids, url)
    return why ? [`${from} → ${to}: ${why}`] : []
  })
  return {
    checked: links.length,
    anchors: links.filter(({ url }) => url.hash !== '').length,
    broken: [...new Set(broken)],
  }
}

interface Link {
  readonly from: string
  readonly to: string
  readonly url: URL
}

/** Any origin would do: what resolves to it is the site's own. */
const ORIGIN = 'http://site.test'

const linksOf = ({ path, html }: BuiltPage, base: string): readonly Link[] =>
  [...attributeValues(html, 'href'), ...attributeValues(html, 'src')].flatMap((to) => {
    const url = new URL(to, `${ORIGIN}${base}${path.slice(1)}`)
    return url.origin === ORIGIN ? [{ from: path, to, url }] : []
  })

const faultOf = (
  folder: string,
  base: string,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
  url: URL,
): string | undefined => {
  const path = decodeURIComponent(url.pathname)
  if (!path.startsWith(base)) return `outside of ${base}`
  const local = path.slice(base.length - 1)
  const file = join(folder, local.endsWith('/') ? `${local}index.html` : local)
  if (!existsSync(file)) return 'no such file'
  if (statSync(file).isDirectory()) return 'a folder without its closing slash'
  const anchor = decodeURIComponent(url.hash.slice(1))
  // `#q=催款` is what a script of the page reads.
  return anchor === '' || /^[a-z]+=/.test(anchor) || ids.get(local)?.has(anchor)
    ? undefined
    : `no element with the id “${anchor}”`
}

/** Stops a build in which a link leads nowhere. To be the last of the integrations: it checks what the others wrote. */
export const links = (): AstroIntegration => {
  let base = '/'
  return {
    name: 'links',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`
      },
      'astro:build:done': ({ dir, logger }) => {
        const { broken, checked } = checkLinks(fileURLToPath(dir), base)
        if (broken.length > 0) throw new Error(['这些链接哪里也不去，请改掉：', ...broken].join('\n- '))
        logger.info(`${checked} links lead somewhere`)
      },
    },
  }
}
