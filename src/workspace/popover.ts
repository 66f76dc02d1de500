/**
 * Gives browsers that have no popovers (before Chrome 114, Firefox 125, Safari 17) what menus and lists of suggestions are
 * made of. Rejects where that doesn't arrive; costs nothing where they are there.
 */
export const ensurePopovers = async (): Promise<void> => {
  if ('popover' in HTMLElement.prototype) return
  const { apply } = await import('@oddbird/popover-polyfill/fn')
  apply()
}
