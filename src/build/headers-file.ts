/*
 * Reads a `_headers` file, the format that Netlify and Cloudflare Pages share, so that the site is tried with the
 * headers it is published with: a path at the line's start, its headers indented below it, `#` begins a remark.
 */

/** Headers for the paths that a pattern matches: `*` stands for any characters, `:name` for one part between slashes. */
export interface HeaderRule {
  readonly pattern: string
  readonly headers: readonly (readonly [name: string, value: string])[]
}

/**
 * The rules of a `_headers` file, in its order.
 * @throws on a line that is neither a path nor a header: a misread policy would protect nothing.
 */
export const parseHeaders = (text: string): readonly HeaderRule[] => {
  const rules: { pattern: string; headers: [string, string][] }[] = []
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue
    const header = /^\s+([A-Za-z0-9-]+):\s*(.+?)\s*$/.exec(line)
    if (header?.[1] && header[2]) rules.at(-1)?.headers.push([header[1], header[2]])
    else if (/^\//.test(line)) rules.push({ pattern: line.trim(), headers: [] })
    else throw new Error(`_headers: “${line}” is neither a path nor a header`)
  }
  return rules
}

/**
 * What a path is sent with. A header that several rules give is joined by commas, as those hosts do it;
 * for a Content-Security-Policy that means that every policy holds.
 * @param path Absolute from the site's root, without its base.
 */
export const headersFor = (rules: readonly HeaderRule[], path: string): Readonly<Record<string, string>> => {
  const found: Record<string, string> = {}
  for (const [name, value] of rules.filter((rule) => matches(rule.pattern, path)).flatMap((rule) => rule.headers)) {
    found[name] = found[name] === undefined ? value : `${found[name]}, ${value}`
  }
  return found
}

/** Whether a path is one of those that a pattern stands for. */
export const matches = (pattern: string, path: string): boolean => new RegExp(`^${patternSource(pattern)}$`).test(path)

/** The pattern as a regular expression, without its ends; in the syntax that JavaScript, PCRE and RE2 share. */
export const patternSource = (pattern: string): string =>
  pattern
    .split(/(\*|:[A-Za-z]\w*)/)
    .map((part) => {
      if (part === '*') return '.*'
      return part.startsWith(':') ? '[^/]+' : part.replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    })
    .join('')
