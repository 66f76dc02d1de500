/*
 * Leaves out of the form library what our theme never shows. The library registers every widget and field it has, so
 * nothing of it is shaken off by itself: a third of its weight would be fetched with each form, for nothing.
 * test/site holds the form's page to its budget; what is missed by name here would show there.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

interface Stand {
  /** What is imported, and by which package. */
  readonly source: RegExp
  readonly by: string
  /** The module that takes its place. */
  readonly code: string
}

const NOTHING = 'export default () => null'

const STANDS: readonly Stand[] = [
  // Descriptions in Markdown; ours are plain text.
  { source: /^markdown-to-jsx\/react$/, by: '@rjsf/core', code: 'export const Markdown = ({ children }) => children' },
  // Comparing whatever there is; ours is plain data.
  {
    source: /^fast-equals$/,
    by: '@rjsf/utils',
    code: readFileSync(join(import.meta.dirname, 'slim-forms/same-values.js'), 'utf8'),
  },
  // Addresses of referenced schemas; ours have no $ref.
  {
    source: /^fast-uri$/,
    by: '@rjsf/utils',
    code: 'const refuse = () => { throw new Error("no $ref here") }\nexport default { resolve: refuse, equal: refuse }',
  },
  // What a reference points to; ours have none.
  {
    source: /\/findSchemaDefinition\.js$/,
    by: '@rjsf/utils',
    code: `const refuse = () => { throw new Error("no $ref here") }
export default refuse
export { refuse as findSchemaDefinitionRecursive, refuse as splitKeyElementFromObject }
export const makeAllReferencesAbsolute = (schema) => schema`,
  },
  // Schemas merged by allOf; ours are plain lists of properties.
  { source: /\/shallowAllOfMerge\.js$/, by: '@rjsf/utils', code: 'export default (schema) => schema' },
  // Data that is dropped, or fitted to another schema; ours keeps what was typed, and its schema is one.
  {
    source: /\/(omitExtraData|sanitizeDataForNewSchema|toPathSchema|getClosestMatchingOption)\.js$/,
    by: '@rjsf/utils',
    code: `const refuse = () => { throw new Error("no choice of schemas here") }
export default refuse
export { refuse as getUsedFormData, refuse as getFieldNames, refuse as isValueEmpty }`,
  },
  // A registry for the library's own tests, which its index exports.
  { source: /^@rjsf\/validator-ajv8$/, by: '@rjsf/core', code: 'export default {}' },
  // Every control is our own (src/forms/theme.ts), and so is every button.
  { source: /\/ButtonTemplates\/index\.js$/, by: '@rjsf/core', code: 'export default () => ({})' },
  { source: /\/widgets\/index\.js$/, by: '@rjsf/core', code: 'export default () => ({})' },
  // Lists, which are ours (src/forms/ListField.tsx); grids, alternatives and circles inside a schema, which we have not.
  {
    source:
      /\/(Array|LayoutGrid|LayoutMultiSchema|LayoutHeader|MultiSchema|CyclicSchema|Fallback|Null|OptionalDataControls)Field\.js$/,
    by: '@rjsf/core',
    code: NOTHING,
  },
  // What our theme has its own templates for, and what goes with the fields above.
  {
    source:
      /\/((ArrayField|ArrayFieldItem|ArrayFieldItemButtons|ArrayFieldTitle|ArrayFieldDescription|ObjectField|Grid|MultiSchemaField|FallbackField|OptionalDataControls|CyclicSchemaExpand|WrapIfAdditional|BaseInput|FieldError|FieldHelp)Template|FieldTemplate\/index|ErrorList|TitleField|DescriptionField|UnsupportedField)\.js$/,
    by: '@rjsf/core',
    code: NOTHING,
  },
]

const MARK = '\0slim-forms:'

/** The Vite plugin. */
export const slimForms = (): Plugin => ({
  name: 'slim-forms',
  enforce: 'pre',
  resolveId: (source, importer = '') => {
    const found = STANDS.findIndex((stand) => stand.source.test(source) && importer.includes(`/${stand.by}/`))
    return found === -1 ? undefined : `${MARK}${found}`
  },
  load: (id) => (id.startsWith(MARK) ? STANDS[Number(id.slice(MARK.length))]?.code : undefined),
})
