import { ROOT } from './scope.ts'

/** The path of an address from the site's root; undefined where it is none of the site's. */
export const pathOf = ({ origin, pathname }: URL): string | undefined => {
  if (origin !== ROOT.origin || !pathname.startsWith(ROOT.pathname)) return undefined
  try {
    return decodeURIComponent(pathname.slice(ROOT.pathname.length))
  } catch {
    return undefined // Not an escape, then.
  }
}
