/*
 * The files beside each form: /templates/<id>/blank.pdf to print and write on, sample.pdf to see how it is done,
 * thumbnail.svg with the first page of it, schema.json for other programs. Made at build, and on request in `astro dev`.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import type { AstroIntegration } from 'astro'
import { site } from '../site.config.ts'
import { loadTemplate, loadTemplates, templateIds, type WholeTemplate } from './load-templates.ts'
import { drawInNode, setInNode } from './set-sheet.ts'

/** A file of a template: its type and how it is made. Same template, same bytes. */
interface SheetFile {
  readonly type: string
  readonly make: (template: WholeTemplate) => Promise<Uint8Array>
}

/** The files by name. */
export const SHEET_FILES: Readonly<Record<string, SheetFile>> = {
  'blank.pdf': { type: 'application/pdf', make: (template) => makeBlank(template) },
  'sample.pdf': { type: 'application/pdf', make: (template) => makeSample(template) },
  'thumbnail.svg': { type: 'image/svg+xml', make: async (template) => makeThumbnail(template) },
  'schema.json': { type: 'application/json', make: async (template) => makeSchema(template) },
}

/** The integration for astro.config.mjs. */
export const sheets = (): AstroIntegration => ({
  name: 'sheets',
  hooks: {
    'astro:server:setup': ({ server }) => {
      server.middlewares.use(async (request, response, next) => {
        const [, id = '', name = ''] = /\/templates\/([^/]+)\/([^/?]+)(?:\?|$)/.exec(request.url ?? '') ?? []
        const file = SHEET_FILES[name]
        if (file === undefined || !templateIds().includes(id)) return next()
        response.setHeader('Content-Type', file.type)
        response.end(await file.make(await loadTemplate(id)))
      })
    },
    'astro:build:done': async ({ dir, logger }) => {
      const templates = await loadTemplates()
      for (const template of templates) await writeFiles(template, new URL(`templates/${template.id}/`, dir))
      logger.info(`${Object.keys(SHEET_FILES).join(', ')} of ${templates.length} template(s)`)
    },
  },
})

const writeFiles = async (template: WholeTemplate, folder: URL): Promise<void> => {
  await mkdir(folder, { recursive: true })
  for (const [name, { make }] of Object.entries(SHEET_FILES))
    await writeFile(new URL(name, folder), await make(template))
}

const makeBlank = async (template: WholeTemplate): Promise<Uint8Array> => {
  const context = { now: template.sampleAt, site, blank: true }
  return (await setInNode(template.toDocument({}, context), { createdAt: template.sampleAt })).bytes
}

// The sample can be opened in the form again, as every sheet can.
const makeSample = async (template: WholeTemplate): Promise<Uint8Array> => {
  const { id, version, sample, sampleAt } = template
  const document = template.toDocument(sample, { now: sampleAt, site })
  return (await setInNode(document, { source: { template: id, version, data: sample }, createdAt: sampleAt })).bytes
}

const makeThumbnail = (template: WholeTemplate): Uint8Array =>
  new TextEncoder().encode(drawInNode(template.toDocument(template.sample, { now: template.sampleAt, site })))

const makeSchema = (template: WholeTemplate): Uint8Array =>
  new TextEncoder().encode(
    JSON.stringify({ $schema: 'http://json-schema.org/draft-07/schema#', ...template.schema }, undefined, 2),
  )
