/*
 * The engine off the main thread: characters → slices → pages → bytes.
 */
import { charactersOf, layoutDocument, writePdf } from '../engine/index.ts'
import { FontLoadError } from './font-load-error.ts'
import { type FontStore, openFontStore } from './font-store.ts'
import type { FromWorker, PdfRequest, PdfResult, ToWorker } from './messages.ts'

let store: Promise<FontStore> | undefined

const getStore = (): Promise<FontStore> => {
  store ??= openFontStore().catch((error: unknown) => {
    store = undefined
    throw error
  })
  return store
}

const make = async ({ document, source, createdAt }: PdfRequest): Promise<PdfResult> => {
  const fontStore = await getStore()
  const fonts = await fontStore.load(charactersOf(document))
  const laidOut = layoutDocument(document, fonts)
  const { title, subject, author } = document
  const info = { title, subject, author, createdAt, source: JSON.stringify(source) }
  return { bytes: await writePdf(laidOut, fonts, info), pages: laidOut.pages.length, warnings: laidOut.warnings }
}

const reply = (message: FromWorker, transfer: Transferable[] = []): void => self.postMessage(message, { transfer })

self.addEventListener('message', async ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'warm') {
    // Only ahead of time: what fails here is asked for again, and reported, when the sheet is made.
    await getStore()
      .then((fontStore) => fontStore.load(charactersOf(data.document)))
      .catch(() => undefined)
    return
  }
  try {
    const result = await make(data.request)
    reply({ kind: 'made', id: data.id, result }, [result.bytes.buffer])
  } catch (error) {
    const fontFile = error instanceof FontLoadError ? error.file : undefined
    reply({ kind: 'failed', id: data.id, fontFile, message: error instanceof Error ? error.message : String(error) })
  }
})
