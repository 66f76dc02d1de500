/** Lets the reader choose files; to be called while a click is being answered. Nothing happens where none is chosen. */
export const chooseFile = (accept: string, take: (files: readonly File[]) => void): void => {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = accept
  input.addEventListener('change', () => take([...(input.files ?? [])]))
  input.click()
}
