/** Does something with the browser's localStorage; undefined where that is refused, full, or not what was expected. */
export const reach = <T>(act: () => T): T | undefined => {
  try {
    return act()
  } catch {
    return undefined
  }
}
