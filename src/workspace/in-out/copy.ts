/**
 * Puts a text on the clipboard that takes a moment to be made. To be called while a press is being answered: WebKit
 * listens to a page only then, and takes the promise of a text, but not the text once the page has waited for it.
 * @returns whether it is there: not where the browser refuses, nor where the text isn't made.
 */
export const copy = async (text: Promise<string>): Promise<boolean> =>
  (await isTaken(() => promise(text))) || (await isTaken(async () => navigator.clipboard.writeText(await text)))

const promise = (text: Promise<string>): Promise<void> =>
  navigator.clipboard.write([
    new ClipboardItem({ 'text/plain': text.then((each) => new Blob([each], { type: 'text/plain' })) }),
  ])

// Refused, unknown, or no clipboard outside of a secure page: the text is shown instead.
const isTaken = async (write: () => Promise<void>): Promise<boolean> => {
  try {
    await write()
    return true
  } catch {
    return false
  }
}
