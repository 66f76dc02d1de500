/*
 * From what was asked for to a path of the site: decoded and tidied up once, and nothing later looks at the original.
 */
import { posix } from 'node:path'

/** `malformed` isn't a path; `outside` is none of this site. */
export type SitePath =
  | {
      readonly kind: 'inside' /** From the site's root, decoded: `/手册/`. */
      readonly path: string
      readonly search: string
    }
  | { readonly kind: 'outside' }
  | { readonly kind: 'malformed' }

/**
 * @param target As it stands in the request: encoded, with the base and the query.
 * @param root The path that the site was built for, with slashes at both ends.
 */
export const sitePath = (target: string, root: string): SitePath => {
  const [, asked = '', search = ''] = /^([^?#]*)(\?[^#]*)?/.exec(target) ?? []
  const decoded = decode(asked)
  if (decoded === undefined || !decoded.startsWith('/') || decoded.includes('\0')) return { kind: 'malformed' }
  // A backslash is a slash to some browsers and file systems, and no file of a site has one.
  if (decoded.includes('\\')) return { kind: 'outside' }
  const path = posix.normalize(decoded)
  if (!withSlash(path).startsWith(root)) return { kind: 'outside' }
  return { kind: 'inside', path: path.slice(root.length - 1) || '/', search }
}

const decode = (text: string): string | undefined => {
  try {
    return decodeURIComponent(text)
  } catch (cause) {
    if (cause instanceof URIError) return undefined
    throw cause
  }
}

/** With a slash at its end. */
export const withSlash = (path: string): string => (path.endsWith('/') ? path : `${path}/`)

/** A path of the site as an address: one slash in front, so that it can't name another host. */
export const addressOf = (path: string, root: string): string =>
  root.slice(0, -1) + path.split('/').map(encodeURIComponent).join('/')
