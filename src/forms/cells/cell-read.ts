import type { Schema } from '../../templates/define-template.ts'

/** A field by the name of its column. */
export interface Column {
  readonly id: string
  readonly title: string
  readonly field: Schema
}
