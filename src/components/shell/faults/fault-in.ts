/*
 * Which of all that fails on a page is ours: extensions, translators and the browser's own parts fail there as well, and
 * nobody is to hear of those from us.
 */
import { LoadError } from '../../../causes/load-error.ts'

/** What failed, if it is ours and wasn't meant; undefined otherwise. @param root The site's, with a closing slash. */
export const faultIn = (event: Event, root: string): unknown => {
  const { target } = event
  if (target instanceof HTMLScriptElement) {
    return target.src.startsWith(root) ? new LoadError({ how: 'network', file: target.src }) : undefined
  }
  if (event.defaultPrevented) return undefined
  const error = event instanceof PromiseRejectionEvent ? event.reason : (event as ErrorEvent).error
  // Somebody closed the system's list, or left: no failure.
  if (!(error instanceof Error || error instanceof DOMException) || error.name === 'AbortError') return undefined
  return isOurs(error, root) ? error : undefined
}

/** By the innermost script: an error of ours is ours also where an extension has set it off. */
const isOurs = ({ message, stack = '' }: Error, root: string): boolean => {
  const [address] = /[\w-]+:\/\/[^\s)'"]+/.exec(`${stack}\n${message}`) ?? []
  // WebKit says no address of a module that didn't come.
  if (address === undefined) return /importing a module script failed/i.test(message)
  return address.startsWith(`${root}_astro/`)
}
