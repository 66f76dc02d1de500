/** Where it is said that something wasn't remembered, and what it is in sentences: 打的勾. */
export type Place = readonly [what: string, place?: Element]

/**
 * Remembers a text in this browser, or says that it won't. Never throws.
 * @param place Absent where nobody has asked for it to be remembered.
 * @returns Whether it is remembered.
 */
export const keep = (key: string, text: string | undefined, place?: Place): boolean => {
  try {
    if (text === undefined) localStorage.removeItem(key)
    else localStorage.setItem(key, text)
    return true
  } catch (error) {
    if (place) import('./say-unkept.ts').then(({ sayUnkept }) => sayUnkept(error, ...place)).catch(() => undefined)
    return false
  }
}
