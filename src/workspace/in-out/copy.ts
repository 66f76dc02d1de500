/** Puts a text on the clipboard. @returns whether the browser let it. */
export const copy = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false // Refused, or no clipboard outside of a secure page: the text is shown instead.
  }
}
