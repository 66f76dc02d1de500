/** A schema's validating functions, compiled at build (src/build/validators.ts). */
declare module '*?validators' {
  import type { CompiledValidators } from './forms/check.ts'

  const validators: CompiledValidators
  export default validators
}

/** A line about each template, written at build (src/build/template-index.ts); typed by who imports it. */
declare module 'virtual:template-index' {
  const index: unknown
  export default index
}
