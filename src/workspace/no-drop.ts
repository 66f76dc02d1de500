/*
 * Pages that take no files: a file that is dropped must not take the place of the page.
 */

/** Keeps the page, and says where a dropped file belongs. */
export const startNoDrop = (): void => {
  const hold = (event: DragEvent): void => {
    if (event.defaultPrevented || !event.dataTransfer?.types.includes('Files')) return
    event.preventDefault()
    const files = [...event.dataTransfer.files]
    if (event.type === 'drop') void import('./in-out/dropped-here.ts').then(({ droppedHere }) => droppedHere(files))
  }
  addEventListener('dragover', hold)
  addEventListener('drop', hold)
}
