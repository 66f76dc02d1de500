/*
 * The engine off the main thread: characters → slices → pages → bytes or pictures.
 */
import { LoadError } from '../causes/load-error.ts'
import { charactersOf, type DocumentModel, type Fonts, layoutDocument, paintSvg, writePdf } from '../engine/index.ts'
import { fieldAreas } from './field-areas.ts'
import { type FontStore, openFontStore } from './font-store.ts'
import type { Drawing, FromWorker, Order, PdfRequest, PdfResult, Reported, ToWorker } from './messages.ts'
import { fillOf } from './page-fill.ts'

let store: Promise<FontStore> | undefined

const getStore = (): Promise<FontStore> => {
  store ??= openFontStore().catch((error: unknown) => {
    store = undefined
    throw error
  })
  return store
}

const fontsFor = async (document: DocumentModel): Promise<Fonts> => (await getStore()).load(charactersOf(document))

const make = async ({ document, source, createdAt }: PdfRequest): Promise<PdfResult> => {
  const fonts = await fontsFor(document)
  const laidOut = layoutDocument(document, fonts)
  const { title, subject, author } = document
  const info = { title, subject, author, createdAt, source: JSON.stringify(source) }
  return { bytes: await writePdf(laidOut, fonts, info), pages: laidOut.pages.length, warnings: laidOut.warnings }
}

const draw = async (document: DocumentModel): Promise<Drawing> => {
  const fonts = await fontsFor(document)
  const { pages, warnings } = layoutDocument(document, fonts)
  return {
    pages: pages.map((page) => {
      // On the screen the sheet leads to the form's fields and nowhere else.
      const items = page.items.filter(({ kind }) => kind !== 'link')
      const label = `第 ${page.number} 页，共 ${page.total} 页`
      const svg = paintSvg({ ...page, items }, fonts, { idPrefix: `sheet-${page.number}-`, label })
      return { svg, width: page.width, height: page.height, areas: fieldAreas(page), fill: fillOf(page) }
    }),
    warnings,
  }
}

const reply = (message: FromWorker, transfer: Transferable[] = []): void => self.postMessage(message, { transfer })

const carryOut = async (order: Order): Promise<void> => {
  const { id } = order
  if (order.kind === 'draw') {
    reply({ kind: 'done', id, result: await draw(order.request) })
    return
  }
  const result = await make(order.request)
  reply({ kind: 'done', id, result }, [result.bytes.buffer])
}

self.addEventListener('message', async ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'warm') {
    // Only ahead of time: what fails here is asked for again, and reported, when the sheet is made.
    await fontsFor(data.document).catch(() => undefined)
    return
  }
  try {
    await carryOut(data)
  } catch (error) {
    reply({ kind: 'failed', id: data.id, error: report(error) })
  }
})

const report = (error: unknown): Reported => {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error) }
  const { name, message, stack } = error
  return { name, message, stack, evidence: error instanceof LoadError ? error.evidence : undefined }
}

// Its last words: a script that came in part hasn't them (worker-client.ts).
reply({ kind: 'begun' })
