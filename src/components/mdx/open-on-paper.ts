/** Opens what is folded for as long as the page is printed, where the style sheet can't: before Chromium 131, Firefox 143. */
export const openOnPaper = (): void => {
  if (CSS.supports('selector(::details-content)')) return
  let opened: readonly HTMLDetailsElement[] = []
  const open = (): void => {
    const folded = [...document.querySelectorAll<HTMLDetailsElement>('details[data-fold]:not([open])')]
    opened = [...opened, ...folded]
    for (const fold of folded) fold.open = true
  }
  const close = (): void => {
    for (const fold of opened) fold.open = false
    opened = []
  }
  addEventListener('beforeprint', open)
  addEventListener('afterprint', close)
}
