/** A schema's validating functions, compiled at build (src/build/validators.ts). */
declare module '*?validators' {
  import type { CompiledValidators } from './forms/check.ts'

  const validators: CompiledValidators
  export default validators
}
