/** Up to so many options stand side by side; more are a list that opens. */
const SIDE_BY_SIDE = 5

/** What of a schema decides. */
interface FieldKind {
  readonly type?: unknown
  readonly enum?: readonly unknown[] | undefined
  readonly items?: unknown
}

/** Whether a field outside of a table shows its options side by side, as a group that a `<label>` can't name. */
export const isSegmented = (field: FieldKind): boolean =>
  field.type === 'boolean' || (field.enum !== undefined && field.enum.length <= SIDE_BY_SIDE)

/** Whether a field is a choice of several, and not a table. */
export const isChoices = ({ type, items }: FieldKind): boolean =>
  type === 'array' && typeof items === 'object' && items !== null && 'enum' in items
