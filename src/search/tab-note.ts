/*
 * What one page leaves for the next, in the tab's own storage and not in an address: an address is sent to whoever hosts
 * the site.
 */

/** Leaves a text for the next page. @returns Whether the browser keeps it. */
export const leaveNote = (key: string, text: string): boolean => {
  try {
    sessionStorage.setItem(key, text)
    return true
  } catch {
    return false
  }
}

/** The text that was left, once. */
export const takeNote = (key: string): string | undefined => {
  try {
    const text = sessionStorage.getItem(key)
    sessionStorage.removeItem(key)
    return text ?? undefined
  } catch {
    return undefined
  }
}
