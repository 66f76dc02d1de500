/*
 * `import validators from './schema.ts?validators'`: a schema's validating functions, compiled at build time.
 * 1. the schema's module is run in Node; 2. Ajv writes the functions as CommonJS; 3. Rolldown makes of them one module
 * that imports nothing, which works in `astro dev` too and needs no 'unsafe-eval' in the browser.
 */
import { statSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import type { RJSFSchema } from '@rjsf/utils'
import { compileSchemaValidatorsCode } from '@rjsf/validator-ajv8/compileSchemaValidators'
import { rolldown } from 'rolldown'
import type { Plugin } from 'vite'
import { DATE_TIME_PATTERN } from '../templates/calendar-date.ts'
import type { Schema } from '../templates/define-template.ts'

const SUFFIX = '?validators'

// A date is a moment without its time.
const DATE = new RegExp(`${DATE_TIME_PATTERN.split(' ')[0]}$`)

/** The Vite plugin behind `*?validators`. In dev, restart after changing what a schema imports. */
export const validators = (): Plugin => ({
  name: 'validators',
  enforce: 'pre',
  async resolveId(id, importer) {
    if (!id.endsWith(SUFFIX)) return
    const resolved = await this.resolve(id.slice(0, -SUFFIX.length), importer, { skipSelf: true })
    return resolved === null ? undefined : `\0${withoutQuery(resolved.id)}${SUFFIX}`
  },
  async load(id) {
    if (!id.startsWith('\0') || !id.endsWith(SUFFIX)) return
    const file = id.slice(1, -SUFFIX.length)
    this.addWatchFile(file)
    return compileValidators(await readSchema(file))
  },
})

/**
 * The text of a module whose default export is the validating functions of a schema and of its parts,
 * by their `$id`.
 */
export const compileValidators = (schema: Schema): Promise<string> =>
  bundle(
    // The form library's schema type lists every keyword of JSON Schema as mutable; ours is a readonly part of it.
    compileSchemaValidatorsCode(schema as RJSFSchema, {
      // Which keyword failed where is all that is read: words come from forms/sentences.ts, values from the data.
      ajvOptionsOverrides: { code: { lines: false }, messages: false, verbose: false },
      // The one format that our schemas know; the whole set would weigh more than a schema.
      ajvFormatOptions: false,
      customFormats: { date: DATE },
    }),
  )

// The time of change makes Node load the module anew after an edit in dev.
const readSchema = async (file: string): Promise<Schema> => {
  const module: { readonly schema?: Schema } = await import(`${pathToFileURL(file)}?${statSync(file).mtimeMs}`)
  if (module.schema === undefined) throw new Error(`${file} exports no “schema”, so there is nothing to compile.`)
  return module.schema
}

// Ajv's own ES modules fail on keys that are no identifiers, and its require() calls break in dev: hence a bundle.
const bundle = async (code: string): Promise<string> => {
  const entry = 'validators.cjs'
  const build = await rolldown({
    input: entry,
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? `${process.cwd()}/${entry}` : undefined),
        load: (id) => (id.endsWith(`/${entry}`) ? code : undefined),
      },
    ],
  })
  const { output } = await build.generate({ format: 'esm' })
  await build.close()
  return output[0].code
}

const withoutQuery = (id: string): string => id.split('?')[0] ?? id
