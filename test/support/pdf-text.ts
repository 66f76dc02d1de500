/*
 * Reads a PDF's text back with pdf.js: a reader that shares no code with the engine that wrote it.
 */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** Each page's text without any white space: line breaks and gaps are the layout's, the characters the data's. */
export const pdfText = async (bytes: Uint8Array): Promise<readonly string[]> => {
  // A copy is opened: pdf.js takes over the buffer that it is given.
  const task = getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0 })
  try {
    const pdf = await task.promise
    const pages: string[] = []
    for (let number = 1; number <= pdf.numPages; number++) {
      const { items } = await (await pdf.getPage(number)).getTextContent({ disableNormalization: true })
      pages.push(withoutSpace(items.map((item) => ('str' in item ? item.str : '')).join('')))
    }
    return pages
  } finally {
    await task.destroy()
  }
}

/** A text as `pdfText` would give it back. */
export const withoutSpace = (text: string): string => text.replace(/\s+/gu, '')
