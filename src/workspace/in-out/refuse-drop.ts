/*
 * Files dropped while a dialog is open are not for the form behind it: the dialog says so, and what they are.
 */
import { foreignFile } from '../../grid/foreign-file.ts'

/** The dialog that is open, the uppermost; undefined where the page itself is in hand. */
export const openDialog = (): HTMLDialogElement | undefined =>
  [...document.querySelectorAll<HTMLDialogElement>('dialog[open]')].at(-1)

/** Says in a dialog why the files dropped on it are not opened. */
export const refuseDrop = async (dialog: HTMLDialogElement, files: readonly File[]): Promise<void> => {
  sayInDialog(dialog, files.length === 1 && files[0] ? await whyNot(files[0]) : ONE_FILE)
}

/** One sentence at the top of a dialog, in the place of the one before. */
export const sayInDialog = (dialog: HTMLDialogElement, text: string): void => {
  dialog.querySelector(':scope > [data-dropped]')?.remove()
  const said = document.createElement('p')
  said.className = 'notice'
  said.role = 'alert'
  said.dataset['warn'] = said.dataset['dropped'] = ''
  said.textContent = text
  dialog.prepend(said)
  said.scrollIntoView({ block: 'nearest' })
}

/** What is said of more than one file. */
export const ONE_FILE = '一次只能打开一个文件。请选一个再试。'

/** Why a file can't be read at all, as a sentence; undefined where it can. A folder that is dropped looks like a file. */
export const unreadable = (file: File): Promise<string | undefined> =>
  file
    .slice(0, 1)
    .arrayBuffer()
    .then(
      () => (file.size === 0 ? `“${file.name}”是空的，里面什么都没有。请确认选对了文件。` : undefined),
      () => `“${file.name}”读不到，可能是一个文件夹，或者已经移走了。请选里面的一个文件再试。`,
    )

const whyNot = async (file: File): Promise<string> => {
  const reason = await unreadable(file)
  if (reason !== undefined) return reason
  const foreign = await foreignFile(file, 'form')
  return foreign === undefined
    ? `“${file.name}”没有打开：开着这个窗口时不打开文件。请先关掉这个窗口，再拖一次。`
    : `“${file.name}”没有打开。${foreign}`
}
