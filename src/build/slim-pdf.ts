/*
 * Leaves the widths of the 14 standard fonts out of the workers: our sheets embed their own font (PDF/A asks for it), so
 * the metrics of Helvetica would be fetched with each form, for nothing.
 */
import type { Plugin } from 'vite'

const METRICS = /^\.\/(Courier|Helvetica|Times|Symbol|ZapfDingbats)[\w-]*\.compressed\.json$/
const EMPTY = '\0slim-pdf:metrics'

/** The Vite plugin. */
export const slimPdf = (): Plugin => ({
  name: 'slim-pdf',
  enforce: 'pre',
  resolveId: (source, importer = '') => (METRICS.test(source) && importer.includes('/pdf-lib/') ? EMPTY : undefined),
  load: (id) => (id === EMPTY ? 'export default ""' : undefined),
})
