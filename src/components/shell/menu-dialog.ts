/**
 * Opens and closes the navigation where the browser doesn't yet do it from the markup
 * (`command` and `closedby`: Chromium 135, Firefox 144, Safari 26.2).
 */
export const startMenuDialog = (): void => {
  const dialog = document.querySelector<HTMLDialogElement>('#menu')
  if (!dialog) return
  if (!('command' in HTMLButtonElement.prototype)) {
    for (const button of document.querySelectorAll<HTMLButtonElement>('[commandfor="menu"]')) {
      const opens = button.getAttribute('command') === 'show-modal'
      button.addEventListener('click', () => (opens ? dialog.showModal() : dialog.close()))
    }
  }
  if (!('closedBy' in HTMLDialogElement.prototype)) {
    dialog.addEventListener('click', (event) => {
      const { right } = dialog.getBoundingClientRect()
      if (event.target === dialog && event.clientX > right) dialog.close()
    })
  }
  // The wide layout has the navigation beside the text; a dialog left open would cover it.
  matchMedia('(min-width: 1001px)').addEventListener('change', (wide) => {
    if (wide.matches) dialog.close()
  })
}
