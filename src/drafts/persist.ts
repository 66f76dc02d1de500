/**
 * Asks the browser not to clear the drafts away when it runs short of space. To be called when the reader saves by
 * hand, since some browsers put the question to them. Nothing depends on the answer.
 */
export const askToKeep = (): void => {
  // Missing in older browsers, and on pages without https.
  const { storage } = navigator as Partial<Pick<Navigator, 'storage'>>
  storage?.persist?.().catch(() => undefined)
}
